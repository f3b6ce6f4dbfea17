package callboard.demo;

import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.demonstration.Demonstration;
import callboard.demonstration.DemonstrationService;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.ExamService;
import callboard.exam.ExamTimes;
import callboard.exam.Exams;
import callboard.exam.RoomTerms;
import callboard.exam.Round;
import callboard.major.Major;
import callboard.prompt.Pool;
import callboard.prompt.PromptService;
import callboard.rich.Prose;
import callboard.rules.Asker;
import callboard.slot.SlotService;
import callboard.slot.SlotTimes;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.subject.Format;
import callboard.subject.GuidedStep;
import callboard.subject.GuidedStepService;
import callboard.subject.Subject;
import callboard.subject.Subject.Camera;
import callboard.subject.Subject.Orientation;
import callboard.subject.SubjectService;
import callboard.subject.SubjectTerms;
import callboard.subject.SubjectTerms.Photos;
import callboard.subject.SubjectTerms.Prompting;
import callboard.subject.SubjectTerms.Prompting.Showing;
import callboard.text.ExamText;
import callboard.text.TextKind;
import callboard.text.TextService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The officer sets exams up and opens them, weeks before their windows. */
@RequestScoped
class Office {

    private static final Duration SET_UP = Duration.ofDays(38);

    /** Hours after the window's opening at which a session begins. */
    private static final List<Integer> SESSIONS = List.of(0, 2, 5, 7, 24, 26, 29, 31);

    private final Campus campus;
    private final ExamService service;
    private final Pieces pieces;
    private final TextService texts;
    private final SlotService slots;
    private final Exams exams;
    private final ExamNames names;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    Office(
            Campus campus,
            ExamService service,
            Pieces pieces,
            TextService texts,
            SlotService slots,
            Exams exams,
            ExamNames names,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.campus = campus;
        this.service = service;
        this.pieces = pieces;
        this.texts = texts;
        this.slots = slots;
        this.exams = exams;
        this.names = names;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    void write(Script script, Play play) {
        for (Course course : Course.values()) {
            ExamPhase phase = play.stage().of(course);
            Instant setUp = play.now().minus(SET_UP).plus(Duration.ofHours(course.ordinal()));
            script.at(setUp, play.staff(Role.OFFICER), () -> setUp(play, course));
            if (phase.isOpen()) {
                script.at(phase.applyFrom(play.now()), play.staff(Role.OFFICER), () -> open(play, course));
            }
        }
    }

    /** The exam of a course, read afresh. */
    Exam exam(Play play, Course course) {
        Major major = campus.find(play.season(), course).orElseThrow();
        Optional<Long> direction = campus.direction(major, course).map(one -> one.id());
        return exams.ofSeason(play.school().id(), play.season().id()).stream()
                .filter(exam -> exam.examines(major.id(), direction))
                .findFirst()
                .orElseThrow();
    }

    /** Where configuration is what there is to see, most exams are only half of it. */
    private void setUp(Play play, Course course) {
        boolean bare = play.stage() == Stage.CONFIG && course != Course.BEL;
        Major major = campus.find(play.season(), course).orElseThrow();
        Exam exam = service.create(play.season(), major, campus.direction(major, course), Round.PRELIMINARY);
        if (bare && course == Course.DANCE) {
            return;
        }
        boolean booked = course.isBooked(play.stage().of(course));
        service.change(exam, times(play, course), booked ? terms(course).withBooking() : terms(course));
        if (booked) {
            plan(exam);
        }
        service.reachedBy(exam, Play.word("contact"));
        write(exam, TextKind.NOTICE, "first-notice");
        write(exam, TextKind.NOTICE, "notice");
        if (!bare || course == Course.FOLK) {
            pieces.add(exam, course);
        }
        if (play.stage() == Stage.TOUR && !play.stage().of(course).isOpen()) {
            pieces.addOtherFormats(exam);
        }
        if (!bare) {
            write(exam, TextKind.PLEDGE, "pledge.body");
            write(exam, TextKind.DETAILS, "details");
            write(exam, TextKind.PREPARATION, "preparation");
        }
    }

    /** A text of the demo's words; the first one of the notice was corrected at once. */
    private void write(Exam exam, TextKind kind, String word) {
        String title = kind.isSigned() ? Play.word("pledge.title") : "";
        ExamText.Draft draft = ExamText.Draft.of(title, Prose.ofMarkup(Play.word(word)));
        texts.write(exam, kind, kind.isTimed() ? draft.withSeconds(5) : draft);
    }

    /** A first session that everybody wants, and seven more. */
    private void plan(Exam exam) {
        Instant opens = exam.times().opensAt().orElseThrow();
        List<SlotTimes> all = SESSIONS.stream()
                .map(hours -> opens.plus(Duration.ofHours(hours)))
                .map(start -> new SlotTimes(
                        start, start.plus(Duration.ofHours(2)), Optional.empty(), start.minus(Duration.ofDays(1))))
                .toList();
        slots.addAll(exam, all.subList(0, 1), 4);
        slots.addAll(exam, all.subList(1, all.size()), 9);
    }

    private static ExamTimes times(Play play, Course course) {
        ExamPhase phase = play.stage().of(course);
        return new ExamTimes(
                Optional.of(phase.opensAt(play.now())),
                Optional.of(phase.closesAt(play.now())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RoomTerms terms(Course course) {
        return new RoomTerms(Optional.of(course == Course.BEL ? 90 : 60), 30, 48, course.face(), false);
    }

    /** As the page does it; the checklist, which links to pages of a request, is asked by nobody here. */
    private void open(Play play, Course course) {
        Exam exam = exam(play, course);
        exam.open(asker.me(), clock.now());
        exam.saved(asker.me(), clock.now());
        exams.save(exam);
        trail.record(
                Act.of("checklist.act.opened", exam.ref()).named(names.of(exam)).inSchool(exam.schoolId()));
    }

    /** The subjects of an exam. */
    @RequestScoped
    static class Pieces {

        private final SubjectService subjects;
        private final GuidedStepService steps;
        private final DemonstrationService demonstrations;
        private final PromptService prompts;
        private final LocalStore store;

        @Inject
        Pieces(
                SubjectService subjects,
                GuidedStepService steps,
                DemonstrationService demonstrations,
                PromptService prompts,
                LocalStore store) {
            this.subjects = subjects;
            this.steps = steps;
            this.demonstrations = demonstrations;
            this.prompts = prompts;
            this.store = store;
        }

        void add(Exam exam, Course course) {
            List<Subject> all = course.pieces().stream()
                    .map(piece -> subjects.add(exam, terms(piece)))
                    .toList();
            if (course.ordinal() == 0) {
                show(exam, all.get(0), false);
            }
        }

        private static SubjectTerms terms(Course.Piece piece) {
            return new SubjectTerms(
                    Play.word(piece.word()),
                    Format.PREPARED,
                    new SubjectTerms.Framing(piece.orientation(), Camera.FREE, false, true),
                    new SubjectTerms.Takes(piece.minSeconds(), piece.maxSeconds(), true, piece.takes()),
                    Play.word("cautions"));
        }

        /** A subject of each format that the room cannot play yet, for an exam that is still being set up. */
        void addOtherFormats(Exam exam) {
            Subject body = subjects.add(exam, terms("dance.body", Format.GUIDED, 0));
            steps.add(exam, body, new GuidedStep.Terms(Play.word("dance.body.front"), 20));
            steps.add(exam, body, new GuidedStep.Terms(Play.word("dance.body.side"), 15));
            steps.add(exam, body, new GuidedStep.Terms(Play.word("dance.body.jump"), 40));
            show(exam, body, true);
            Subject improvise = subjects.add(exam, terms("dance.improvise", Format.PROMPTED, 120));
            prompts.addAll(exam, improvise, Pool.FORMAL, prompts("dance.prompts.formal"));
            prompts.addAll(exam, improvise, Pool.MOCK, prompts("dance.prompts.mock"));
            subjects.add(exam, terms("dance.sketch", Format.ARTWORK, 1200));
        }

        /** How it is done, on a film; where no media tool starts, it waits for one. */
        private void show(Exam exam, Subject subject, boolean mustWatch) {
            try (InputStream film = Films.spare()) {
                ObjectKey key = ObjectKey.fresh("s" + subject.schoolId(), ObjectKey.Kind.BIN);
                long bytes = store.put(key, film).size();
                demonstrations.receive(
                        exam, subject, new Demonstration.Film(Play.word("demonstration.file"), bytes, key));
                if (mustWatch) {
                    demonstrations.demand(exam, subject, true);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The demonstration of the demo cannot be kept", e);
            }
        }

        private static List<String> prompts(String word) {
            return List.of(Play.word(word).split("\n"));
        }

        private static SubjectTerms terms(String word, Format format, int seconds) {
            return new SubjectTerms(
                    Play.word(word),
                    format,
                    new SubjectTerms.Framing(Orientation.PORTRAIT, Camera.FREE, false, false),
                    new SubjectTerms.Takes(0, seconds, format != Format.GUIDED, 1),
                    Play.word(word + ".cautions"),
                    format == Format.PROMPTED ? new Prompting(2, Showing.SHOWN, 180) : Prompting.NONE,
                    format == Format.ARTWORK ? new Photos(10, 1, 3, 10) : Photos.NONE);
        }
    }
}
