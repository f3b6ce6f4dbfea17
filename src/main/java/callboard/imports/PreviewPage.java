package callboard.imports;

import callboard.changeset.ChangeLine;
import callboard.changeset.ChangeLines;
import callboard.changeset.LineKind;
import callboard.identity.WrittenText;
import callboard.roster.SeasonMajors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The preview of an import: its kinds as filters, what is wrong with rows, and a page of lines. */
@RequestScoped
class PreviewPage {

    static final int PAGE = 50;

    private final ChangeLines lines;
    private final LineViews views;
    private final WrongRows wrong;
    private final PreviewRules rules;
    private final Models models;

    @Inject
    PreviewPage(ChangeLines lines, LineViews views, WrongRows wrong, PreviewRules rules, Models models) {
        this.lines = lines;
        this.views = views;
        this.wrong = wrong;
        this.rules = rules;
        this.models = models;
    }

    /**
     * What somebody wants to see of a preview.
     *
     * @param major a {@link SeasonMajors.Target#key}, or empty
     * @param reason a message key, or empty
     * @param after the line behind which a page begins, 0 for the first
     */
    record Wish(String kind, String query, String major, String reason, long after) {

        static final Wish ANY = new Wish("", "", "", "", 0);

        boolean isFiltered() {
            return !query.isEmpty() || !major.isEmpty() || !reason.isEmpty();
        }
    }

    /** A filter with its count. */
    public record Chip(LineKind kind, int count, boolean current) {}

    void show(RosterImport roster, Wish wish) {
        LineKind kind = kind(roster, wish);
        SeasonMajors majors = rules.majors(roster);
        models.put("query", wish.query());
        models.put("major", wish.major());
        models.put("reason", wish.reason());
        models.put("filtered", wish.isFiltered());
        models.put("kind", kind);
        models.put("chips", chips(roster, kind));
        models.put("majors", majors.options());
        models.put("groups", roster.isCleared() ? List.of() : wrong.groups(roster));
        page(roster, kind, wish, majors);
    }

    private void page(RosterImport roster, LineKind kind, Wish wish, SeasonMajors majors) {
        var at = new ChangeLines.Place(wish.after(), PAGE);
        ChangeLines.Found found = wish.isFiltered()
                ? lines.page(roster.changes(), kind, fits(wish, majors), at)
                : lines.page(roster.changes(), kind, roster.counts().of(kind), at);
        models.put("lines", views.of(roster, found.lines()));
        models.put("more", found.more() ? found.lines().get(PAGE - 1).id() : 0L);
        models.put("first", wish.after() == 0);
        models.put("matching", found.matching());
    }

    /** A major with directions is found by whatever direction. */
    private static Predicate<ChangeLine.Shown> fits(Wish wish, SeasonMajors majors) {
        String query = WrittenText.key(wish.query());
        Predicate<ChangeLine.Shown> choice = majors.ofKey(wish.major())
                .map(target -> majors.choice(target.majorId(), target.directionId()))
                .<Predicate<ChangeLine.Shown>>map(found -> line -> found.covers(line.choice()))
                .orElse(line -> true);
        return choice.and(line -> line.reads(query))
                .and(line -> wish.reason().isEmpty() || line.keys().anyMatch(wish.reason()::equals));
    }

    /** The kind asked for, else what wants a look first. */
    private static LineKind kind(RosterImport roster, Wish wish) {
        return Arrays.stream(LineKind.values())
                .filter(kind -> kind.name().equals(wish.kind()))
                .findFirst()
                .orElseGet(() -> roster.counts().changed() > 0 ? LineKind.CHANGED : firstFilled(roster));
    }

    private static LineKind firstFilled(RosterImport roster) {
        return Arrays.stream(LineKind.values())
                .filter(kind -> roster.counts().of(kind) > 0)
                .findFirst()
                .orElse(LineKind.ADDED);
    }

    private static List<Chip> chips(RosterImport roster, LineKind current) {
        return Arrays.stream(LineKind.values())
                .filter(kind -> kind != LineKind.LOCKED || roster.counts().locked() > 0)
                .map(kind -> new Chip(kind, roster.counts().of(kind), kind == current))
                .toList();
    }
}
