package callboard.publication;

import callboard.result.Draft;
import callboard.result.Outcome;
import callboard.result.PublicationLine;
import callboard.result.PublicationLines;
import callboard.result.Withholding;
import callboard.roster.Applicant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One person of the sheet as the desk shows him.
 *
 * @param rank empty for who has none
 * @param number 准考证号, else 考生号
 * @param total empty for who has none
 * @param first whether he is the first below the line
 */
public record NearLine(
        String rank,
        String number,
        String name,
        String region,
        String total,
        Outcome outcome,
        Withholding withheld,
        boolean first) {

    static final int ABOVE = 4;
    static final int BELOW = 2;

    static NearLine of(PublicationLines.Row row, int passed) {
        PublicationLine line = row.line();
        return new NearLine(
                line.rank().map(String::valueOf).orElse(""),
                number(row.applicant()),
                row.applicant().name(),
                row.applicant().region(),
                line.total().map(Object::toString).orElse(""),
                line.outcome(),
                line.withheld(),
                line.outcome() == Outcome.FAILED && line.place() == passed + 1);
    }

    /** Those around the line of a draft that is not written yet. */
    static List<NearLine> of(Draft draft) {
        List<Draft.Line> lines = draft.lines();
        int passed = draft.selection().count(Outcome.PASSED);
        return Stream.iterate(Math.max(0, passed - ABOVE), place -> place + 1)
                .limit(lines.size())
                .takeWhile(place -> place < Math.min(lines.size(), passed + BELOW))
                .filter(place -> lines.get(place).rank().isPresent())
                .map(place -> of(lines.get(place), place == passed))
                .toList();
    }

    private static NearLine of(Draft.Line line, boolean first) {
        Applicant applicant = line.contestant().applicant();
        return new NearLine(
                line.rank().isPresent() ? String.valueOf(line.rank().getAsInt()) : "",
                number(applicant),
                applicant.name(),
                applicant.region(),
                line.total().map(Object::toString).orElse(""),
                line.outcome(),
                line.contestant().withheld(),
                first);
    }

    private static String number(Applicant applicant) {
        return applicant.ticketNumber().isEmpty() ? applicant.candidateNumber() : applicant.ticketNumber();
    }
}
