package callboard.demo;

import static callboard.demo.ExamPhase.DRAFT;
import static callboard.demo.ExamPhase.JUDGED;
import static callboard.demo.ExamPhase.OPEN;
import static callboard.demo.ExamPhase.OVER;
import static callboard.demo.ExamPhase.PUBLISHED;
import static callboard.demo.ExamPhase.RUNNING;

import callboard.cast.Pupil;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The moments in a school's season that a demo can begin at: which of its exams are how far. */
public enum Stage {
    /** A bit of everything; who would only be more of the same stays on the roster, so that the first start is quick. */
    TOUR(true, RUNNING, OPEN, PUBLISHED, OVER, JUDGED, DRAFT),
    /** Exams are being set up; nobody is on the roster. */
    CONFIG(false, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT),
    /** The roster is in; exams can be opened. */
    ROSTER(true, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT),
    APPLYING(true, OPEN, OPEN, OPEN, OPEN, DRAFT, DRAFT),
    EXAM_DAY(true, RUNNING, OPEN, RUNNING, OPEN, OPEN, DRAFT),
    REVIEWING(true, OVER, RUNNING, OVER, OVER, JUDGED, OPEN),
    /** On the command line: published. */
    RESULTS(true, PUBLISHED, JUDGED, PUBLISHED, OVER, PUBLISHED, OPEN);

    /** How many of a crowd a tour needs, so that every fate is there. */
    private static final int SAMPLE = 24;

    private final boolean roster;
    private final List<ExamPhase> phases;

    Stage(boolean roster, ExamPhase... phases) {
        this.roster = roster;
        this.phases = List.of(phases);
    }

    /** By its word on the command line. */
    public static Optional<Stage> read(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }

    /** All words, for a sentence. */
    public static String words() {
        return Arrays.stream(values()).map(Stage::word).collect(Collectors.joining(", "));
    }

    String word() {
        return this == RESULTS ? "published" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody has recorded something. */
    boolean isEntered() {
        return phases.stream().anyMatch(ExamPhase::isEntered);
    }

    boolean hasRoster() {
        return roster;
    }

    /** Those on the roster of an exam who do more than stand there. */
    List<Pupil> players(Course course) {
        List<Pupil> pupils = course.pupils();
        return this == TOUR ? pupils.subList(0, SAMPLE) : pupils;
    }

    ExamPhase of(Course course) {
        return phases.get(course.ordinal());
    }
}
