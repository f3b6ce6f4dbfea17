package callboard.roster;

/**
 * Something happened to a used registration that its entries must hear of; fired as a CDI event in the same transaction, so that
 * what the observer writes is part of the act (R-43a).
 */
public record ApplicantTouched(Applicant applicant, What what) {

    /** What happened. */
    public enum What {
        /** Name or region: the match R-12 is to be asked again. */
        MATCH,
        /** Back on the roster: the same entry goes on. */
        RESTORED
    }
}
