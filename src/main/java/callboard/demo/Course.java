package callboard.demo;

import callboard.cast.Pupil;
import callboard.cast.Pupils;
import callboard.face.FacePolicy;
import callboard.subject.Subject.Orientation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The exams of the demo school: a major, perhaps a direction, and who registered for it.
 *
 * <p>The names are keys of the demo's words.
 */
enum Course {
    BEL(
            new Field("voice", "bel"),
            new Crowd(0, 70),
            FacePolicy.BEFORE,
            List.of(
                    new Piece("voice.song", 10, 240, 3, Orientation.LANDSCAPE),
                    new Piece("voice.aria", 10, 360, 2, Orientation.LANDSCAPE))),
    FOLK(
            new Field("voice", "folk"),
            new Crowd(70, 50),
            FacePolicy.BEFORE,
            List.of(new Piece("voice.song", 10, 240, 3, Orientation.LANDSCAPE))),
    PIANO(
            new Field("piano", ""),
            new Crowd(120, 54),
            FacePolicy.OFF,
            List.of(
                    new Piece("piano.etude", 10, 240, 2, Orientation.LANDSCAPE),
                    new Piece("piano.work", 10, 480, 2, Orientation.LANDSCAPE))),
    MUSICOLOGY(
            new Field("musicology", ""),
            new Crowd(174, 46),
            FacePolicy.PROVISIONAL,
            List.of(new Piece("musicology.talk", 10, 180, 2, Orientation.LANDSCAPE))),
    COMPOSITION(
            new Field("composition", ""),
            new Crowd(220, 42),
            FacePolicy.OFF,
            List.of(new Piece("composition.work", 10, 300, 2, Orientation.FREE))),
    DANCE(
            new Field("dance", ""),
            new Crowd(262, 38),
            FacePolicy.BEFORE,
            List.of(new Piece("dance.solo", 30, 180, 2, Orientation.PORTRAIT)));

    private final Field field;
    private final List<Pupil> pupils;
    private final FacePolicy face;
    private final List<Piece> pieces;

    Course(Field field, Crowd crowd, FacePolicy face, List<Piece> pieces) {
        this.field = field;
        this.pupils = crowd.pupils();
        this.face = face;
        this.pieces = pieces;
    }

    /** A major, and its direction; empty for none. */
    private record Field(String major, String direction) {}

    /** Who registered: so many, from this number on. */
    private record Crowd(int first, int size) {

        List<Pupil> pupils() {
            return IntStream.range(first, first + size).mapToObj(Pupils::of).toList();
        }
    }

    /** A subject: the key of its name, and how it is recorded. */
    record Piece(String word, int minSeconds, int maxSeconds, int takes, Orientation orientation) {}

    String major() {
        return field.major();
    }

    /** Empty for none. */
    String direction() {
        return field.direction();
    }

    FacePolicy face() {
        return face;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether its candidates book a session: only before its window, where there is still something to choose. */
    boolean isBooked(ExamPhase phase) {
        return this == FOLK && phase == ExamPhase.OPEN;
    }

    List<Pupil> pupils() {
        return pupils;
    }
}
