package callboard.imports;

import callboard.intake.ColumnUse;
import callboard.intake.ImportFiles;
import callboard.intake.RosterFile;
import callboard.intake.RosterRow;
import callboard.intake.SheetColumns;
import callboard.roster.RosterField;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the mapping page shows of a file. */
@RequestScoped
class MappingPage {

    /** How many earlier imports are asked how they read a heading. */
    private static final int MEMORY = 20;

    private final RosterImports imports;
    private final ImportFiles files;
    private final Models models;

    @Inject
    MappingPage(RosterImports imports, ImportFiles files, Models models) {
        this.imports = imports;
        this.files = files;
        this.models = models;
    }

    /**
     * The columns of the sheet somebody asked for, or of the one that looks most like a roster.
     *
     * @param sheet empty for any
     * @param row number of the last heading row as typed, empty to guess
     */
    Optional<SheetColumns> columns(RosterImport roster, String sheet, String row, boolean isTwoRows) {
        var remembered = remembered(roster);
        Path file = files.of(roster.ref());
        List<String> sheets = RosterFile.sheets(file);
        models.put("sheets", sheets);
        if (!sheet.isEmpty() && !sheets.contains(sheet)) {
            throw NotFound.exception().get();
        }
        if (sheet.isEmpty() && row.isEmpty()) {
            return sheets.stream()
                    .flatMap(name -> SheetColumns.guess(name, RosterFile.top(file, name), remembered).stream())
                    .max(Comparator.comparingLong(SheetColumns::recognised));
        }
        List<RosterRow> top = RosterFile.top(file, sheet);
        return number(row).isEmpty()
                ? SheetColumns.guess(sheet, top, remembered)
                : SheetColumns.at(
                        sheet, top, new SheetColumns.HeadingRow(number(row).get(), isTwoRows), remembered);
    }

    private static Optional<Integer> number(String row) {
        return row.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(row)) : Optional.empty();
    }

    /** What was decided for this file, else for those before it, newest first. */
    private Map<String, ColumnUse> remembered(RosterImport roster) {
        Map<String, ColumnUse> remembered = new HashMap<>();
        roster.mapping().ifPresent(mapping -> mapping.remember(remembered));
        imports.mapped(roster.schoolId(), Limit.of(MEMORY))
                .forEach(earlier -> earlier.mapping().ifPresent(mapping -> mapping.remember(remembered)));
        return remembered;
    }

    String show(SheetColumns columns) {
        models.put("sheet", columns.sheet());
        models.put("columns", columns.columns());
        models.put("lines", columns.lines());
        models.put("heads", columns.head());
        models.put("recognised", columns.recognised());
        models.put("undecided", columns.columns().undecided().size());
        models.put("ready", columns.columns().mayRead());
        models.put("uses", uses());
        return "imports/mapping";
    }

    /** A choice of the lists: word and message key. */
    public record Use(String value, String key) {}

    private static List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        Stream.of(RosterField.values())
                .filter(field -> field != RosterField.SEQUENCE)
                .forEach(field -> uses.add(new Use(field.name(), field.labelKey())));
        uses.add(new Use("EXTRA", "imports.use.extra"));
        uses.add(new Use("IGNORED", "imports.use.ignored"));
        return uses;
    }
}
