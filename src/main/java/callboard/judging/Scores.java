package callboard.judging;

import callboard.rules.Verdict;
import callboard.screening.Frozen;
import callboard.screening.Work;
import callboard.screening.Works;
import callboard.sitting.Take;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What judging gives to the floors above. */
@ApplicationScoped
public class Scores implements Frozen {

    private final Works works;
    private final Subjects subjects;
    private final Assignments assignments;
    private final Marks marks;

    @Inject
    Scores(Works works, Subjects subjects, Assignments assignments, Marks marks) {
        this.works = works;
        this.subjects = subjects;
        this.assignments = assignments;
        this.marks = marks;
    }

    /**
     * The scores of an exam by entry. An entry without any work that may be judged is not in it: it is absent, abandoned,
     * waiting or withheld, which others know; an entry nobody has marked yet is in it without a total. Where a subject has two
     * works, the later take counts.
     */
    public Map<Long, Score> ofExam(long school, long exam) {
        Map<Long, List<BigDecimal>> given = marks.counting(school, exam).stream()
                .collect(Collectors.groupingBy(
                        Marks.Given::takeId, Collectors.mapping(Marks.Given::score, Collectors.toList())));
        Aggregation aggregation = new Aggregation(
                subjects.ofExam(school, exam).stream().map(Subject::id).toList(),
                assignments.active(school, exam).size());
        Map<Long, Score> scores = new LinkedHashMap<>();
        takes(school, exam).forEach((entry, bySubject) -> {
            Map<Long, List<BigDecimal>> ofEntry = new HashMap<>();
            bySubject.forEach((subject, take) -> ofEntry.put(subject, given.getOrDefault(take, List.of())));
            scores.put(entry, aggregation.score(entry, ofEntry));
        });
        return scores;
    }

    /** Whether somebody judges this exam or has given it a mark that stands: such a person never publishes it (spec §2). */
    public boolean judges(long school, long exam, long account) {
        return assignments
                .of(school, exam, account)
                .filter(found -> found.isActive() || marks.finals(school, found.id()) > 0)
                .isPresent();
    }

    /** A work that has a final mark stays screened as it is, until the mark is sent back. */
    @Override
    public Verdict mayChange(Take take) {
        return marks.finalsOfTake(take.schoolId(), take.id()) == 0
                ? Verdict.allowed()
                : Verdict.refused("judging.frozen");
    }

    /** The take that counts, by entry and subject. */
    private Map<Long, Map<Long, Long>> takes(long school, long exam) {
        Map<Long, Map<Long, Long>> found = new LinkedHashMap<>();
        for (Work work : works.judgeable(school, exam)) {
            found.computeIfAbsent(work.entry(), any -> new HashMap<>()).merge(work.subject(), work.take(), Math::max);
        }
        return found;
    }
}
