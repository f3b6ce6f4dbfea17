package callboard.screening;

import callboard.roster.Applicant;
import callboard.sitting.Take;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A submitted take at the desk.
 *
 * @param screening null while nobody has decided
 * @param severity orders the grid, the worst first
 * @param counts whether it belongs to the present chance of an entry that submitted everything and is not frozen
 */
record Row(Take take, Applicant applicant, @Nullable Screening screening, int severity, boolean counts) {

    Optional<Screening> decision() {
        return Optional.ofNullable(screening);
    }

    /** What the candidate is called here, where nobody needs his name: 准考证号, else another number of his. */
    String number() {
        return Stream.of(
                        applicant.ticketNumber(),
                        applicant.candidateNumber(),
                        applicant.registrationNumber(),
                        take.sealed().receiptNumber().orElse(""))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }
}
