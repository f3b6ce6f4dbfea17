package callboard.filing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of the file as it would be written, and what was found in it. Built from raw values by {@link #of}, which puts each into
 * the form of its field: text on one line and stripped, names without blanks and with {@code ??}, scores with three decimals.
 */
public record FilingRow(Map<FilingField, String> cells, List<Finding> findings) {

    public FilingRow {
        cells = Map.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /** @param raw by field; one that is missing is empty */
    static FilingRow of(Map<FilingField, String> raw) {
        Map<FilingField, String> cells = new EnumMap<>(FilingField.class);
        List<Finding> findings = new ArrayList<>();
        for (FilingField field : FilingField.values()) {
            String tidy = FilingRules.tidy(field, raw.getOrDefault(field, ""));
            FilingRules.check(field, tidy).ifPresent(findings::add);
            cells.put(field, FilingRules.written(field, tidy));
        }
        return new FilingRow(cells, findings);
    }

    /** The same row, with one more thing that is wrong. */
    FilingRow with(Finding finding) {
        return new FilingRow(
                cells, Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }

    String cell(FilingField field) {
        return cells.getOrDefault(field, "");
    }

    boolean isRefused() {
        return findings.stream().anyMatch(Finding::refuses);
    }

    /** In the order of the file. */
    List<String> values() {
        return Stream.of(FilingField.values()).map(this::cell).toList();
    }
}
