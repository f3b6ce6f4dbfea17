package callboard.candidate;

import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.entry.Standing;
import callboard.exam.Exam;
import callboard.roster.Applicant;
import java.time.Instant;
import java.util.Optional;

/** An entry as the school's list shows it: nothing of the document but its mask, and both instants of a submission. */
public record CandidateLine(
        Standing standing, Exam exam, Applicant applicant, String major, String round, Instant now) {

    static CandidateLine of(EntryRows.AtDesk row, String major, String round, Instant now) {
        return new CandidateLine(row.standing(), row.exam(), row.applicant(), major, round, now);
    }

    public Entry entry() {
        return standing.entry();
    }

    public EntryState state() {
        return standing.state(now);
    }

    public boolean waitsForIdentity() {
        return state() != EntryState.COMPLETED && standing.facts().preparation().waitsForIdentity();
    }

    /** The booked session's start. */
    public Optional<Instant> session() {
        return entry().steps().session().map(window -> window.opensAt());
    }

    /** Whether a session is asked for and missing while it could still be booked. */
    public boolean sessionOpen() {
        return state().isBeforeRoom()
                && standing.facts().preparation().booking().isMissing();
    }

    /** Submitted subjects of all, for who is or was inside without finishing. */
    public Optional<Integer> submitted() {
        var room = entry().room();
        return room.enteredAt().isPresent() && room.completedAt().isEmpty()
                ? Optional.of(room.subjects() - room.subjectsLeft())
                : Optional.empty();
    }

    /** The number people call him by: 考生号, else 准考证号, else the number of his registration. */
    public String number() {
        return java.util.stream.Stream.of(
                        applicant.candidateNumber(), applicant.ticketNumber(), applicant.registrationNumber())
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }
}
