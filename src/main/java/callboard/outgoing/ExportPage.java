package callboard.outgoing;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.export.ExportColumn;
import callboard.export.ExportService;
import callboard.export.ExportSource;
import callboard.export.ListExport;
import callboard.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of exports shows: what can be taken out, how, and what was. */
@RequestScoped
class ExportPage {

    private final ExportDesk desk;
    private final ExportLines lines;
    private final ExportService exports;
    private final ColumnSets sets;
    private final Permissions permissions;
    private final Models models;

    @Inject
    ExportPage(
            ExportDesk desk,
            ExportLines lines,
            ExportService exports,
            ColumnSets sets,
            Permissions permissions,
            Models models) {
        this.desk = desk;
        this.lines = lines;
        this.exports = exports;
        this.sets = sets;
        this.permissions = permissions;
        this.models = models;
    }

    /**
     * A saved choice as a chip.
     *
     * @param edit where it is renamed or removed; empty for who may not, and for the usual columns
     */
    public record SetLink(String name, String href, String edit, boolean current) {}

    String show(String code, ExportChoice choice, Form form) {
        long school = desk.school(code);
        List<ExportSource> all = desk.open(school);
        List<ExportSource> open = makes(school) ? all : List.of();
        Optional<ExportSource> source = open.stream()
                .filter(one -> one.kind().equals(choice.kind))
                .findFirst()
                .or(() -> choice.kind.isEmpty() ? open.stream().findFirst() : Optional.empty());
        boolean audits = permissions.has(Role.AUDITOR, school);
        models.put("home", ExportDesk.home(code));
        models.put("kinds", open.stream().map(ExportSource::kind).toList());
        models.put("pages", open.stream().collect(Collectors.toMap(ExportSource::kind, ExportSource::page)));
        models.put("kind", source.map(ExportSource::kind).orElse(""));
        models.put("form", form);
        models.put("audits", audits);
        models.put("lines", lines.of(school, all, audits));
        models.put("offers", List.of());
        source.ifPresent(one -> {
            models.put("formats", one.formats());
            if (one instanceof ListExport list) {
                builder(school, desk.pick(school, list, choice), choice);
            } else {
                models.put("offers", one.offers(school));
            }
        });
        return "export/list";
    }

    /** An auditor takes out the trail on its own page; here he only looks. */
    private boolean makes(long school) {
        return permissions.has(Role.OFFICER, school)
                || permissions.has(Role.ADMIN, school)
                || permissions.has(Role.EXPORTER, school);
    }

    private void builder(long school, ExportDesk.Picked picked, ExportChoice choice) {
        Map<String, List<ExportColumn>> groups = new LinkedHashMap<>();
        picked.all()
                .forEach(column -> groups.computeIfAbsent(column.group(), any -> new ArrayList<>())
                        .add(column));
        choice.kind = picked.source().kind();
        models.put("picked", picked);
        models.put("subjects", picked.source().offers(school));
        models.put("filter", choice.filter);
        models.put("groups", groups);
        models.put(
                "others",
                picked.all().stream()
                        .filter(column -> !picked.isChosen(column.id()))
                        .toList());
        models.put("sets", sets(school, picked, choice));
        models.put("unmask", exports.mayUnmask(school));
        models.put("officer", permissions.has(Role.OFFICER, school));
    }

    /** The usual columns first; they have no page of their own. */
    private List<SetLink> sets(long school, ExportDesk.Picked picked, ExportChoice choice) {
        String home = String.valueOf(models.get("home"));
        List<String> usual = picked.all().stream()
                .filter(ExportColumn::usual)
                .map(ExportColumn::id)
                .toList();
        boolean edits = permissions.has(Role.OFFICER, school) || permissions.has(Role.ADMIN, school);
        List<SetLink> links = new ArrayList<>();
        links.add(new SetLink("", choice.href(home, List.of()), "", usual.equals(picked.ids())));
        sets.of(school, choice.kind).forEach(set -> {
            List<String> known = set.columns().stream()
                    .filter(id ->
                            picked.all().stream().anyMatch(column -> column.id().equals(id)))
                    .toList();
            String edit = edits ? home + "/sets/" + set.ref() : "";
            links.add(new SetLink(set.name(), choice.href(home, known), edit, known.equals(picked.ids())));
        });
        return links;
    }
}
