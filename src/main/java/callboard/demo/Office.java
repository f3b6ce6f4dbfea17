package callboard.demo;

import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.ExamService;
import callboard.exam.ExamTimes;
import callboard.exam.Exams;
import callboard.exam.Format;
import callboard.exam.RoomTerms;
import callboard.exam.Round;
import callboard.exam.Subject.Camera;
import callboard.exam.SubjectService;
import callboard.exam.SubjectTerms;
import callboard.major.Major;
import callboard.pledge.PledgeService;
import callboard.pledge.PledgeText;
import callboard.rules.Asker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The officer sets exams up and opens them, weeks before their windows. */
@RequestScoped
class Office {

    private static final Duration SET_UP = Duration.ofDays(38);

    private final Campus campus;
    private final ExamService service;
    private final SubjectService subjects;
    private final PledgeService pledges;
    private final Exams exams;
    private final ExamNames names;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    Office(
            Campus campus,
            ExamService service,
            SubjectService subjects,
            PledgeService pledges,
            Exams exams,
            ExamNames names,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.campus = campus;
        this.service = service;
        this.subjects = subjects;
        this.pledges = pledges;
        this.exams = exams;
        this.names = names;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    void write(Script script, Play play) {
        for (Part part : Part.values()) {
            Phase phase = play.stage().of(part);
            Instant setUp = play.now().minus(SET_UP).plus(Duration.ofHours(part.ordinal()));
            script.at(setUp, play.staff(Role.OFFICER), () -> setUp(play, part));
            if (phase.isOpen()) {
                script.at(phase.applyFrom(play.now()), play.staff(Role.OFFICER), () -> open(play, part));
            }
        }
    }

    /** The exam of a part, read afresh. */
    Exam exam(Play play, Part part) {
        Major major = campus.find(play.season(), part).orElseThrow();
        Optional<Long> direction = campus.direction(major, part).map(one -> one.id());
        return exams.ofSeason(play.school().id(), play.season().id()).stream()
                .filter(exam -> exam.examines(major.id(), direction))
                .findFirst()
                .orElseThrow();
    }

    /** Where configuration is what there is to see, most exams are only half of it. */
    private void setUp(Play play, Part part) {
        boolean bare = play.stage() == Stage.CONFIG && part != Part.BEL;
        Major major = campus.find(play.season(), part).orElseThrow();
        Exam exam = service.create(play.season(), major, campus.direction(major, part), Round.PRELIMINARY);
        if (bare && part == Part.DANCE) {
            return;
        }
        service.change(exam, times(play, part), terms(part));
        service.inform(exam, Play.word("notice"), Play.word("contact"));
        if (!bare || part == Part.FOLK) {
            part.pieces().forEach(piece -> subjects.add(exam, terms(piece)));
        }
        if (!bare) {
            pledges.write(exam, new PledgeText.Draft(Play.word("pledge.title"), Play.word("pledge.body"), true));
        }
    }

    private static ExamTimes times(Play play, Part part) {
        Phase phase = play.stage().of(part);
        return new ExamTimes(
                Optional.of(phase.opensAt(play.now())),
                Optional.of(phase.closesAt(play.now())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RoomTerms terms(Part part) {
        return new RoomTerms(Optional.of(part == Part.BEL ? 90 : 60), 30, 48, part.face(), false);
    }

    private static SubjectTerms terms(Part.Piece piece) {
        return new SubjectTerms(
                Play.word(piece.word()),
                Format.PREPARED,
                new SubjectTerms.Framing(piece.orientation(), Camera.FREE, false, true),
                new SubjectTerms.Takes(piece.minSeconds(), piece.maxSeconds(), true, piece.takes()),
                Play.word("cautions"));
    }

    /** As the page does it; the checklist, which links to pages of a request, is asked by nobody here. */
    private void open(Play play, Part part) {
        Exam exam = exam(play, part);
        exam.open(asker.me(), clock.now());
        exam.saved(asker.me(), clock.now());
        exams.save(exam);
        trail.record(
                Act.of("checklist.act.opened", exam.ref()).named(names.of(exam)).inSchool(exam.schoolId()));
    }
}
