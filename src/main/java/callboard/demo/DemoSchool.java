package callboard.demo;

import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.exam.Exams;
import callboard.exam.Format;
import callboard.exam.RoomTerms;
import callboard.exam.Round;
import callboard.exam.Subject;
import callboard.exam.SubjectTerms;
import callboard.exam.Subjects;
import callboard.face.FacePolicy;
import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.major.StudyLevel;
import callboard.pledge.PledgeText;
import callboard.pledge.PledgeTexts;
import callboard.rules.Asker;
import callboard.school.Contact;
import callboard.school.School;
import callboard.school.Schools;
import callboard.school.Season;
import callboard.school.SeasonService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A conservatory with a season, two majors and an exam that is being prepared for next week. */
@ApplicationScoped
class DemoSchool {

    private static final String CODE = "jiangzhou";
    private static final int YEAR = 2027;

    private final Schools schools;
    private final SeasonService seasons;
    private final Plan plan;
    private final DemoWords words;
    private final Clock clock;

    @Inject
    DemoSchool(Schools schools, SeasonService seasons, Plan plan, DemoWords words, Clock clock) {
        this.schools = schools;
        this.seasons = seasons;
        this.plan = plan;
        this.words = words;
        this.clock = clock;
    }

    String code() {
        return CODE;
    }

    long id() {
        return schools.byCode(CODE).orElseThrow().id();
    }

    void make() {
        School school = new School(CODE, words.of("school.name"), words.of("school.region"), clock.now());
        school.describe(
                words.of("school.introduction"),
                new Contact(words.of("school.phone"), "zsb@jiangzhou.example", words.of("school.hours")));
        schools.add(school);
        School other = new School("linhai", words.of("other.name"), words.of("other.region"), clock.now());
        other.describe(
                words.of("other.introduction"), new Contact(words.of("other.phone"), "", words.of("school.hours")));
        schools.add(other);
        Season season = seasons.create(school, YEAR);
        seasons.makeCurrent(season);
        plan.make(season);
    }

    /** Majors, directions and the exam. */
    @ApplicationScoped
    static class Plan {

        private static final Asker.Person NOBODY = new Asker.Person(0, "");

        private final Majors majors;
        private final Directions directions;
        private final Exams exams;
        private final Subjects subjects;
        private final PledgeTexts pledges;
        private final DemoWords words;
        private final Clock clock;

        @Inject
        Plan(
                Majors majors,
                Directions directions,
                Exams exams,
                Subjects subjects,
                PledgeTexts pledges,
                DemoWords words,
                Clock clock) {
            this.majors = majors;
            this.directions = directions;
            this.exams = exams;
            this.subjects = subjects;
            this.pledges = pledges;
            this.words = words;
            this.clock = clock;
        }

        void make(Season season) {
            Major voice = major(season, "voice", 1);
            Direction bel = direction(voice, "bel", 1);
            direction(voice, "folk", 2);
            Major piano = major(season, "piano", 2);
            Instant now = clock.now().truncatedTo(ChronoUnit.HOURS);
            Exam today =
                    exam(season, voice, Optional.of(bel), window(now.minus(Duration.ofHours(2)), Duration.ofHours(36)));
            subject(today, "voice.subject", new SubjectTerms.Takes(60, 360, true, 3));
            Exam nextWeek =
                    exam(season, piano, Optional.empty(), window(now.plus(Duration.ofDays(7)), Duration.ofHours(10)));
            subject(nextWeek, "piano.subject", new SubjectTerms.Takes(120, 480, true, 2));
        }

        private Major major(Season season, String word, int place) {
            Major major = new Major(season, words.of(word), place);
            major.describe(words.of(word + ".code"), words.of(word), StudyLevel.UNDERGRADUATE);
            majors.add(major);
            return major;
        }

        private Direction direction(Major major, String word, int place) {
            Direction direction = new Direction(major, words.of(word), place);
            directions.add(direction);
            return direction;
        }

        private static ExamTimes window(Instant opens, Duration length) {
            return new ExamTimes(
                    Optional.of(opens),
                    Optional.of(opens.plus(length)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private Exam exam(Season season, Major major, Optional<Direction> direction, ExamTimes times) {
            Exam exam = new Exam(season, major, direction, Round.PRELIMINARY, NOBODY, clock.now());
            exam.schedule(times);
            exam.agree(new RoomTerms(Optional.of(50), 30, 48, FacePolicy.BEFORE, false));
            exam.inform(words.of("notice"), words.of("contact"));
            exams.add(exam);
            PledgeText.Draft draft = new PledgeText.Draft(words.of("pledge.title"), words.of("pledge.body"), true);
            pledges.add(new PledgeText(exam, 1, draft, NOBODY, clock.now()));
            return exam;
        }

        private void subject(Exam exam, String word, SubjectTerms.Takes limits) {
            SubjectTerms.Framing framing =
                    new SubjectTerms.Framing(Subject.Orientation.LANDSCAPE, Subject.Camera.FRONT, false, true);
            subjects.add(new Subject(
                    exam, 1, new SubjectTerms(words.of(word), Format.PREPARED, framing, limits, words.of("cautions"))));
        }
    }
}
