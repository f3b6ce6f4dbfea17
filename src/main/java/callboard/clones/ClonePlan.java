package callboard.clones;

import callboard.exam.Exam;
import callboard.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a clone would copy, before it is made.
 *
 * @param goes what comes along, counted
 * @param stays what does not, counted
 * @param moments every instant that moves, in the order of the exams
 */
public record ClonePlan(List<Exam> exams, List<ExamCopy.Goes> goes, List<ExamCopy.Goes> stays, List<Moment> moments) {

    /** The parts of some exams, each told by who keeps it. */
    static ClonePlan of(List<Exam> exams, Iterable<ExamCopy> parts) {
        List<ExamCopy.Goes> goes = new ArrayList<>();
        List<ExamCopy.Goes> stays = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        for (Exam exam : exams) {
            exam.times().set().forEach((key, at) -> moments.add(new Moment(exam, key, at)));
        }
        for (ExamCopy part : parts) {
            goes.add(part.goes(exams));
            stays.add(part.stays(exams));
            moments.addAll(part.moments(exams));
        }
        goes.sort((one, other) -> one.key().compareTo(other.key()));
        return new ClonePlan(exams, goes, stays, moments);
    }

    /** The day in Beijing on which the first exam begins; empty where none has a window. */
    public Optional<LocalDate> firstDay() {
        return exams.stream()
                .flatMap(exam -> exam.times().opensAt().stream())
                .min(Instant::compareTo)
                .map(opens -> opens.atZone(Formats.BEIJING).toLocalDate());
    }

    /** Every instant before and after, and what the day of the week becomes. */
    List<Move> moved(Shift shift) {
        return moments.stream()
                .map(moment -> new Move(moment.exam(), moment.labelKey(), moment.at(), shift.apply(moment.at())))
                .toList();
    }

    /** Differs as soon as anything that was looked at is not what would be done. */
    String stamp(String target, Shift shift) {
        return Integer.toHexString(List.of(
                        target,
                        shift,
                        exams.stream().map(Exam::ref).toList(),
                        moments.stream().map(Moment::at).toList())
                .hashCode());
    }

    /** One instant and where it goes. */
    public record Move(Exam exam, String labelKey, Instant before, Instant after) {

        /** Message key of the day of the week. */
        public String dayBefore() {
            return day(before);
        }

        public String dayAfter() {
            return day(after);
        }

        private static String day(Instant instant) {
            return "clones.day." + instant.atZone(Formats.BEIJING).getDayOfWeek();
        }
    }
}
