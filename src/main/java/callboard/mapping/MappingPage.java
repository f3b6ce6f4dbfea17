package callboard.mapping;

import callboard.imports.RosterImport;
import callboard.intake.ColumnUse;
import callboard.intake.ImportFiles;
import callboard.intake.RosterFile;
import callboard.intake.RosterRow;
import callboard.intake.SheetColumns;
import callboard.roster.RosterField;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the mapping page shows of a file. */
@RequestScoped
class MappingPage {

    /** Sheets beyond these are shown and read when asked for, and not searched for headings. */
    private static final int SEARCHED = 20;

    private final MappingMemory memory;
    private final ImportFiles files;
    private final Models models;

    @Inject
    MappingPage(MappingMemory memory, ImportFiles files, Models models) {
        this.memory = memory;
        this.files = files;
        this.models = models;
    }

    /**
     * What somebody wants to be the heading.
     *
     * @param sheet empty for the one that looks most like a roster
     * @param row number of the last heading row as typed, empty to guess
     */
    record Place(String sheet, String row, boolean isTwoRows) {}

    /** The columns there; empty where there is nothing. */
    Optional<SheetColumns> columns(RosterImport roster, Place place) {
        models.put("splits", roster.splitsMajors());
        try (RosterFile file = files.open(roster.ref())) {
            List<String> sheets = file.sheets();
            models.put("sheets", sheets);
            if (!place.sheet().isEmpty() && !sheets.contains(place.sheet())) {
                throw NotFound.exception().get();
            }
            if (number(place.row()).isPresent()) {
                return pointedAt(roster, place, file.top(place.sheet()));
            }
            Map<String, List<RosterRow>> tops = new LinkedHashMap<>();
            sheets.stream()
                    .filter(name -> place.sheet().isEmpty() || name.equals(place.sheet()))
                    .limit(SEARCHED)
                    .forEach(name -> tops.put(name, file.top(name)));
            return known(roster, tops).or(() -> guessed(roster, tops));
        }
    }

    private Optional<SheetColumns> known(RosterImport roster, Map<String, List<RosterRow>> tops) {
        var candidates = tops.entrySet().stream()
                .flatMap(sheet -> SheetColumns.candidates(sheet.getKey(), sheet.getValue()).stream())
                .toList();
        var known = memory.of(roster, candidates);
        known.filter(found -> !found.earlier().ref().equals(roster.ref())).ifPresent(found -> {
            models.put("earlier", found.earlier());
            models.put("splits", found.earlier().splitsMajors());
        });
        return known.map(MappingMemory.Known::columns);
    }

    private Optional<SheetColumns> guessed(RosterImport roster, Map<String, List<RosterRow>> tops) {
        var remembered = memory.headings(roster);
        return tops.entrySet().stream()
                .flatMap(sheet -> SheetColumns.guess(sheet.getKey(), sheet.getValue(), remembered).stream())
                .max(Comparator.comparingLong(SheetColumns::recognised));
    }

    private Optional<SheetColumns> pointedAt(RosterImport roster, Place place, List<RosterRow> top) {
        var heading = new SheetColumns.HeadingRow(number(place.row()).orElseThrow(), place.isTwoRows());
        return SheetColumns.at(place.sheet(), top, heading, memory.headings(roster));
    }

    private static Optional<Integer> number(String row) {
        return row.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(row)) : Optional.empty();
    }

    String show(SheetColumns columns) {
        models.put("sheet", columns.sheet());
        models.put("columns", columns.columns());
        models.put("lines", columns.lines());
        models.put("heads", columns.head());
        models.put("recognised", columns.recognised());
        models.put("kept", columns.count(ColumnUse.Kind.EXTRA));
        models.put("undecided", columns.count(ColumnUse.Kind.UNDECIDED));
        models.put("ready", columns.columns().mayRead());
        models.put("uses", uses());
        return "imports/mapping";
    }

    /** A choice of the lists: word and message key. */
    public record Use(String value, String key) {}

    private static List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        Stream.of(RosterField.values())
                .filter(field -> !field.isLeftOut())
                .forEach(field -> uses.add(new Use(field.name(), field.labelKey())));
        uses.add(new Use("EXTRA", "imports.use.extra"));
        uses.add(new Use("IGNORED", "imports.use.ignored"));
        return uses;
    }
}
