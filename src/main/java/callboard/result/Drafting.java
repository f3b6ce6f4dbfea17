package callboard.result;

import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.entry.EntryTerms;
import callboard.entry.Standing;
import callboard.entry.Standings;
import callboard.exam.Exam;
import callboard.judging.Score;
import callboard.judging.Scores;
import callboard.judging.SubjectScore;
import callboard.screening.Screened;
import callboard.screening.Screening;
import callboard.screening.Works;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws a draft from what entries, screening and judges say now. It writes nothing and looks the same to everybody. */
@ApplicationScoped
public class Drafting {

    private final Publications publications;
    private final Standings standings;
    private final Subjects subjects;
    private final Works works;
    private final Scores scores;
    private final Clock clock;

    @Inject
    Drafting(
            Publications publications,
            Standings standings,
            Subjects subjects,
            Works works,
            Scores scores,
            Clock clock) {
        this.publications = publications;
        this.standings = standings;
        this.subjects = subjects;
        this.works = works;
        this.scores = scores;
        this.clock = clock;
    }

    /** What is known about an exam, looked up once. */
    private record Facts(
            Map<Long, Screened> screened,
            Map<Long, Score> scores,
            Map<Long, Integer> subjectNumbers,
            Map<Integer, EntryTerms> terms,
            Instant now) {}

    /** What a publication of the exam by this cut-off would say now. */
    public Draft draft(Exam exam, CutOff cutOff) {
        Facts facts = facts(exam);
        List<Contestant> contestants = new ArrayList<>();
        int running = 0;
        for (Publications.Registered row : publications.registered(exam.schoolId(), exam.id())) {
            Standing standing = standing(row.entry(), facts);
            switch (standing.state(facts.now())) {
                case APPLIED, READY, IN_ROOM -> running++;
                case WITHDRAWN, FROZEN -> {}
                default -> contestants.add(contestant(row, standing, facts));
            }
        }
        return Draft.of(cutOff, contestants, running);
    }

    private Facts facts(Exam exam) {
        return new Facts(
                works.ofExam(exam.schoolId(), exam.id()),
                scores.ofExam(exam.schoolId(), exam.id()),
                subjects.ofExam(exam.schoolId(), exam.id()).stream()
                        .collect(Collectors.toMap(Subject::id, Subject::place)),
                new HashMap<>(),
                clock.now());
    }

    /** The rules of a version are looked up once, not for everybody who entered with them. */
    private Standing standing(Entry entry, Facts facts) {
        EntryTerms terms = facts.terms()
                .computeIfAbsent(
                        entry.room().ruleVersion(), any -> standings.of(entry).terms());
        return new Standing(entry, terms);
    }

    private static Contestant contestant(Publications.Registered row, Standing standing, Facts facts) {
        EntryState state = standing.state(facts.now());
        Optional<Score> score =
                Optional.ofNullable(facts.scores().get(row.entry().id()));
        Withholding withheld = state == EntryState.COMPLETED ? withheld(standing, facts) : Withholding.NONE;
        return new Contestant(
                row.entry(),
                row.applicant(),
                mark(state, score),
                withheld,
                score.filter(any -> withheld == Withholding.NONE)
                        .map(one -> scores(one, facts))
                        .orElse(SubjectScores.NONE));
    }

    private static Mark mark(EntryState state, Optional<Score> score) {
        return switch (state) {
            case ABSENT -> Mark.ABSENT;
            case ABANDONED -> Mark.ABANDONED;
            default -> score.flatMap(Score::total).map(Mark::of).orElse(Mark.EMPTY);
        };
    }

    private static Withholding withheld(Standing standing, Facts facts) {
        Optional<Screened> found =
                Optional.ofNullable(facts.screened().get(standing.entry().id()));
        Optional<Screening.Outcome> worst = found.flatMap(Screened::worst);
        if (worst.filter(Screening.Outcome.VIOLATION::equals).isPresent()) {
            return Withholding.VIOLATION;
        } else if (worst.filter(Screening.Outcome.TECHNICAL_FAULT::equals).isPresent()) {
            return Withholding.TECHNICAL_FAULT;
        } else if (found.filter(one -> one.missing() > 0).isPresent()) {
            return Withholding.RECORDING;
        }
        return standing.facts().preparation().isUnproven() ? Withholding.FACE : Withholding.NONE;
    }

    private static SubjectScores scores(Score score, Facts facts) {
        Map<Integer, BigDecimal> found = new TreeMap<>();
        for (SubjectScore subject : score.subjects()) {
            subject.mean()
                    .ifPresent(mean -> found.put(facts.subjectNumbers().getOrDefault(subject.subject(), 0), mean));
        }
        return new SubjectScores(found);
    }
}
