package callboard.imports;

import callboard.changeset.ChangeLine;
import callboard.changeset.LineContent;
import callboard.changeset.LineKind;
import callboard.identity.CandidateCategory;
import callboard.identity.Sex;
import callboard.roster.Applicant;
import callboard.roster.Applicants;
import callboard.roster.FieldChange;
import callboard.roster.Masked;
import callboard.roster.RosterField;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns lines of a preview into what the page says. */
@RequestScoped
class LineViews {

    private final Applicants applicants;
    private final Ui ui;

    /**
     * One line of a preview as the page shows it, in the reader's language.
     *
     * @param row as the spreadsheet program shows it, 0 for none
     * @param tone of the badge, {@code ''} for the plain one
     * @param effect what follows for the candidate; empty for nothing to say
     */
    public record LineView(
            int row,
            String name,
            String number,
            String choice,
            List<Change> changes,
            List<String> problems,
            String tone,
            String icon,
            String effect) {

        /** One value, masked where it is personal; an empty one reads as not filled in. */
        public record Change(String label, String before, String after) {}
    }

    @Inject
    LineViews(Applicants applicants, Ui ui) {
        this.applicants = applicants;
        this.ui = ui;
    }

    List<LineView> of(RosterImport roster, List<ChangeLine> lines) {
        Set<Long> used = used(roster, lines);
        return lines.stream()
                .map(line -> view(line, used.contains(line.applicant())))
                .toList();
    }

    /** The sentence of one problem of a line, by its message key. */
    String sentence(ChangeLine line, String key) {
        return line.content().problems().stream()
                .filter(problem -> problem.key().equals(key))
                .map(this::sentence)
                .findFirst()
                .orElse("");
    }

    private Set<Long> used(RosterImport roster, List<ChangeLine> lines) {
        List<Long> ids =
                lines.stream().map(ChangeLine::applicant).filter(id -> id != 0).toList();
        return ids.isEmpty()
                ? Set.of()
                : applicants.ofIds(roster.schoolId(), ids).stream()
                        .filter(Applicant::isUsed)
                        .map(Applicant::id)
                        .collect(Collectors.toSet());
    }

    private LineView view(ChangeLine line, boolean used) {
        LineContent content = line.content();
        ChangeLine.Shown shown = line.shown();
        Effect effect = effect(line, content, used);
        return new LineView(
                shown.rowNumber(),
                shown.name(),
                shown.candidateNumber(),
                shown.choice(),
                content.changes().stream().map(this::change).toList(),
                content.problems().stream().map(this::sentence).toList(),
                effect.tone(),
                effect.icon(),
                effect.text());
    }

    private record Effect(String tone, String icon, String text) {}

    private Effect effect(ChangeLine line, LineContent content, boolean used) {
        boolean rematch =
                content.changes().stream().map(LineContent.Change::change).anyMatch(FieldChange::touchesTheMatch);
        if (line.kind() == LineKind.LOCKED) {
            return new Effect(
                    "bad", "lock", text("imports.effect.locked", line.shown().choice(), content.instead()));
        } else if (line.kind() == LineKind.MISSING && used) {
            return new Effect("bad", "lock", text("imports.effect.kept"));
        } else if (!content.instead().isEmpty()) {
            return new Effect("warn", "alert-triangle", text("imports.effect.instead", content.instead()));
        } else if (content.restores()) {
            return new Effect("info", "refresh", text("imports.effect.restored"));
        } else if (used && rematch) {
            return new Effect("warn", "alert-triangle", text("imports.effect.rematch"));
        }
        return new Effect("", "", line.kind() == LineKind.CHANGED ? text("imports.effect.none") : "");
    }

    private LineView.Change change(LineContent.Change change) {
        String label = change.known().map(field -> text(field.labelKey())).orElse(change.heading());
        return new LineView.Change(label, value(change, change.before()), value(change, change.after()));
    }

    private String value(LineContent.Change change, String value) {
        if (value.isEmpty()) {
            return text("imports.empty");
        }
        return change.known().map(field -> known(field, value)).orElseGet(() -> Masked.unknown(value));
    }

    private String known(RosterField field, String value) {
        return switch (field) {
            case SEX -> text(Sex.valueOf(value).labelKey());
            case CATEGORY -> text(CandidateCategory.valueOf(value).labelKey());
            default -> Masked.field(field, value);
        };
    }

    private String sentence(LineContent.Reason problem) {
        return ui.text(problem.key(), problem.arguments());
    }

    private String text(String key, Object... arguments) {
        return ui.text(key, List.of(arguments));
    }
}
