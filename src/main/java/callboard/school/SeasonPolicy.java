package callboard.school;

import callboard.rules.Verdict;

/** What may be done in a season, asked by the page and again by the act. */
public final class SeasonPolicy {

    private SeasonPolicy() {}

    /** May anything be prepared in it? An archived one is only read. */
    public static Verdict mayPrepare(Season season) {
        return season.archivedAt()
                .map(at -> Verdict.refused("school.season.archived", at))
                .orElse(Verdict.allowed());
    }
}
