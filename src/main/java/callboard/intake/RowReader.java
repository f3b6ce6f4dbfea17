package callboard.intake;

import callboard.identity.DocumentCheck;
import callboard.roster.KnownMajors;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows below the headings (R-43, step 3). It keeps no state between rows and may be shared.
 *
 * @param splitsMajors whether the officer agreed that a cell naming several majors becomes several rows
 */
public record RowReader(RosterColumns columns, KnownMajors majors, DocumentCheck documents, boolean splitsMajors) {

    public RowDigest read(RosterRow row) {
        if (isBlank(row)) {
            return new RowDigest(row.number(), List.of(), List.of(), Optional.empty());
        }
        return new RowReading(this, row).digest();
    }

    private boolean isBlank(RosterRow row) {
        return columns.columns().stream()
                .filter(RosterColumn::isKept)
                .allMatch(column -> row.cell(column.index()).isBlank());
    }
}
