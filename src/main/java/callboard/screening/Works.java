package callboard.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the screening lets through to the floors above. A work is judgeable if it can be watched, was screened as in order, and
 * belongs to the present chance of an entry that submitted everything and is not frozen.
 */
@ApplicationScoped
public class Works {

    private final Screenings screenings;

    @Inject
    Works(Screenings screenings) {
        this.screenings = screenings;
    }

    /** By subject, then in the order of recording. */
    public List<Work> judgeable(long school, long exam) {
        return screenings.judgeable(school, exam);
    }

    /** This one, if it may be judged. */
    public Optional<Work> judgeable(long school, String takeRef) {
        return screenings.judgeable(school, takeRef);
    }

    /** How the screening stands, by entry; entries that did not submit everything are not in it. */
    public Map<Long, Screened> ofExam(long school, long exam) {
        Map<Long, Screened> found = new LinkedHashMap<>();
        for (Screenings.Tally tally : screenings.tallies(school, exam)) {
            found.put(tally.entryId(), tally.screened());
        }
        return found;
    }
}
