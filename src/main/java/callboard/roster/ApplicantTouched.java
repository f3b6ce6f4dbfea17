package callboard.roster;

import callboard.rules.Asker;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something happened to used registrations that their entries must hear of; fired as a CDI event in the same transaction, so that
 * what the observer writes is part of the act (R-43a). All of one school; an import fires one for each of its batches, because an
 * observer that was asked for every row would ask the database for every row.
 *
 * @param by who is behind it where a job does it; empty where the person of this request does
 */
public record ApplicantTouched(List<Applicant> applicants, What what, Optional<Asker.Person> by) {

    /** By the person of this request. */
    public ApplicantTouched(List<Applicant> applicants, What what) {
        this(applicants, what, Optional.empty());
    }

    /** What happened. */
    public enum What {
        /** Back on the roster: the same entry goes on. */
        RESTORED,
        /** Name or region: the match R-12 is to be asked again. */
        MATCH
    }

    public ApplicantTouched {
        applicants = List.copyOf(applicants);
    }

    /** What happened to the registrations of one batch, told together once they are saved. */
    public static final class Batch {

        private final Map<What, List<Applicant>> touched = new EnumMap<>(What.class);

        /** An unused one has no entries that could hear of it. */
        public void add(Applicant applicant, What what) {
            if (applicant.isUsed()) {
                touched.computeIfAbsent(what, any -> new ArrayList<>()).add(applicant);
            }
        }

        public void tell(Event<ApplicantTouched> event, Optional<Asker.Person> by) {
            touched.forEach((what, applicants) -> event.fire(new ApplicantTouched(applicants, what, by)));
        }
    }
}
