package callboard.upload;

import callboard.sitting.Room;
import callboard.sitting.Take;
import callboard.sitting.TakeRules;
import callboard.subject.ExamRules.NumberedSubject;
import callboard.subject.Subject;
import callboard.video.Findings;
import callboard.video.Flag;
import callboard.video.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what was measured beside what the exam asks for: length, orientation, and whether it was recorded live. */
public final class TakeFlags {

    private TakeFlags() {}

    public static TakeFindings of(Take take, Room room, Findings found) {
        List<String> flags =
                new ArrayList<>(found.flags().stream().map(Flag::key).sorted().toList());
        NumberedSubject subject = room.subject(take.subjectNumber()).orElseThrow();
        found.shape().ifPresent(shape -> judge(flags, take, subject, shape));
        Optional<Shape> shape = found.shape();
        return new TakeFindings(
                flags,
                shape.map(Shape::seconds).orElse(0.0),
                shape.map(Shape::width).orElse(0),
                shape.map(Shape::height).orElse(0),
                shape.map(Shape::framesPerSecond).orElse(0.0),
                shape.map(Shape::largestGap).orElse(0.0),
                shape.map(Shape::videoCodec).orElse(""),
                shape.flatMap(Shape::audioCodec).orElse(""),
                found.loudness().orElse(0),
                found.peak().orElse(0),
                found.black(),
                found.frozen(),
                found.silent(),
                found.isLossless());
    }

    private static void judge(List<String> flags, Take take, NumberedSubject subject, Shape shape) {
        Duration length = Duration.ofMillis(Math.round(shape.seconds() * 1000));
        TakeRules rules = Room.takes(subject);
        if (rules.isTooShort(length)) {
            flags.add("upload.flag.too-short");
        }
        if (rules.isTooLong(length)) {
            flags.add("upload.flag.too-long");
        }
        if (isTurned(subject.terms().framing().orientation(), shape)) {
            flags.add("upload.flag.orientation");
        }
        Duration sinceOpened =
                Duration.between(take.openedAt(), take.sealed().at().orElseThrow());
        if (!TakeRules.fitsWallClock(length, sinceOpened)) {
            flags.add("upload.flag.wall-clock");
        }
    }

    private static boolean isTurned(Subject.Orientation asked, Shape shape) {
        return switch (asked) {
            case LANDSCAPE -> shape.width() < shape.height();
            case PORTRAIT -> shape.width() > shape.height();
            case FREE -> false;
        };
    }
}
