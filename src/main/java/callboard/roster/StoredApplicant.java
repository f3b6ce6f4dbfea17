package callboard.roster;

/**
 * A row as the roster holds it.
 *
 * @param ref the row's public name, handed back untouched
 * @param isUsed whether a candidate has applied with it: from then on its document, major and direction stand (R-43a)
 */
public record StoredApplicant(String ref, boolean isUsed, ApplicantRow row) {}
