package callboard.review;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** When candidates have their next exams; answered by the floors that know exams, and what queues are sorted by. */
public interface Urgency {

    /** The next exam of each of these accounts that has one: while his room clock runs, now or earlier. */
    Map<Long, Instant> nextExams(Set<Long> accounts, Instant now);
}
