package callboard.mapping;

import callboard.imports.RosterImport;
import callboard.imports.RosterImports;
import callboard.intake.ColumnUse;
import callboard.intake.Mapping;
import callboard.intake.SheetColumns;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a school decided about earlier files. One with the very headings of an earlier one, in whatever order, is read as that one
 * was: heading rows, uses and consent to split. Of other files each heading is read as it was last.
 */
@RequestScoped
class MappingMemory {

    /** How many earlier imports are asked how they read a single heading. */
    private static final int HEADINGS_OF = 20;

    private final RosterImports imports;

    @Inject
    MappingMemory(RosterImports imports) {
        this.imports = imports;
    }

    /** Columns as they were decided, and the import for which they were. */
    record Known(SheetColumns columns, RosterImport earlier) {}

    /**
     * The last decision about a file with these headings: the file's own before all others.
     *
     * @param candidates everything in the file that may be a heading
     */
    Optional<Known> of(RosterImport roster, List<SheetColumns> candidates) {
        Map<String, List<SheetColumns>> byKey = new LinkedHashMap<>();
        candidates.forEach(candidate -> byKey.computeIfAbsent(
                        candidate.columns().headings().key(), any -> new ArrayList<>())
                .add(candidate));
        byKey.remove("");
        if (byKey.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(roster)
                .filter(own -> byKey.containsKey(own.headKey()))
                .or(() -> imports.mappedLike(roster.schoolId(), List.copyOf(byKey.keySet())))
                .map(earlier -> known(earlier, byKey.getOrDefault(earlier.headKey(), List.of())));
    }

    /** In the sheet of the same name, if there is one, and with as many heading rows. */
    private static Known known(RosterImport earlier, List<SheetColumns> candidates) {
        Mapping mapping = earlier.mapping().orElseThrow();
        SheetColumns columns = candidates.stream()
                .filter(candidate -> candidate.sheet().equals(earlier.sheet()))
                .filter(candidate -> candidate.columns().isTwoRows() == mapping.isTwoRows())
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(candidate -> candidate.columns().isTwoRows() == mapping.isTwoRows())
                        .findFirst())
                .orElse(candidates.get(0));
        return new Known(columns.with(mapping.usesFor(columns.columns())), earlier);
    }

    /** What was decided for this file, else for those before it, newest first, by the heading as it is compared. */
    Map<String, ColumnUse> headings(RosterImport roster) {
        Map<String, ColumnUse> remembered = new HashMap<>();
        roster.mapping().ifPresent(mapping -> mapping.remember(remembered));
        imports.mapped(roster.schoolId(), Limit.of(HEADINGS_OF))
                .forEach(earlier -> earlier.mapping().ifPresent(mapping -> mapping.remember(remembered)));
        return remembered;
    }
}
