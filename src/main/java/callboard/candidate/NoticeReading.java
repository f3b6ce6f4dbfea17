package callboard.candidate;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.rules.Verdict;
import callboard.signature.NoticeRead;
import callboard.signature.NoticeReads;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import callboard.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps that a candidate has read the notice at the door, and which version of it. */
@ApplicationScoped
public class NoticeReading {

    private final Standings standings;
    private final ExamTexts texts;
    private final NoticeReads reads;
    private final Instance<DoorTask> tasks;
    private final Trail trail;
    private final Clock clock;

    @Inject
    NoticeReading(
            Standings standings,
            ExamTexts texts,
            NoticeReads reads,
            @Any Instance<DoorTask> tasks,
            Trail trail,
            Clock clock) {
        this.standings = standings;
        this.texts = texts;
        this.reads = reads;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    /** May the notice be put behind, or is something else left to do at the door? */
    public Verdict mayRead(Entry entry) {
        return tasks.stream().map(task -> task.mayPass(entry)).reduce(Verdict.allowed(), Verdict::and);
    }

    /** He took as long as it takes. */
    public void read(Entry shown) {
        read(shown, Duration.ZERO);
    }

    /** The first reading of a version counts; reading it again changes nothing. */
    @Transactional
    public void read(Entry shown, Duration taken) {
        mayRead(shown).orRefuse();
        Entry entry = NotFound.unless(standings.again(shown));
        Instant now = entry.trial().map(trial -> trial.now(clock)).orElseGet(clock::now);
        Optional<ExamText> text = texts.latest(entry.schoolId(), entry.examId(), TextKind.NOTICE);
        int version = text.map(ExamText::number).orElse(0);
        if (entry.steps().noticeReadAt().isEmpty() || entry.steps().noticeVersion() < version) {
            entry.readNotice(version, now);
            standings.save(entry, now);
            if (entry.trial().isEmpty()) {
                text.ifPresent(read -> reads.add(new NoticeRead(entry, read, taken, now)));
                tell(entry, version, taken);
            }
        }
    }

    private void tell(Entry entry, int version, Duration taken) {
        trail.record(Act.of("candidate.act.notice-read", entry.ref())
                .inSchool(entry.schoolId())
                .with("text.number", version)
                .with("candidate.notice.seconds", taken.toSeconds()));
    }
}
