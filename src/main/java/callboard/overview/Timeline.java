package callboard.overview;

import callboard.exam.Exam;
import callboard.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The windows of a season's exams on one line of days in Beijing, with the grace for uploads behind each. Places are thousandths of the line.
 *
 * @param days where a column of the head begins, evenly spread
 * @param now where the present is, if it lies on the line
 * @param more exams that have a window and found no room
 */
public record Timeline(List<LocalDate> days, Optional<Integer> now, List<Row> rows, int more) {

    static final int WIDTH = 1000;

    private static final int MOST_ROWS = 8;
    private static final int MOST_DAYS = 7;
    private static final int THINNEST = 4;

    /** One exam's window, and where its uploads end. */
    public record Row(
            Funnel.Line line, Instant opensAt, Instant closesAt, Instant uploadUntil, int from, int to, int end) {}

    /** Those that are not over, before those that are; nothing where no exam has a window. */
    static Optional<Timeline> of(List<Funnel.Line> lines, Instant now) {
        List<Funnel.Line> all =
                lines.stream().filter(line -> line.exam().times().hasWindow()).toList();
        List<Funnel.Line> shown = new ArrayList<>(all.stream()
                .filter(line -> uploadUntil(line.exam()).isAfter(now))
                .toList());
        if (shown.isEmpty()) {
            shown.addAll(all);
        }
        List<Funnel.Line> first = shown.subList(0, Math.min(MOST_ROWS, shown.size()));
        return first.isEmpty() ? Optional.empty() : Optional.of(drawn(first, all.size() - first.size(), now));
    }

    private static Timeline drawn(List<Funnel.Line> lines, int more, Instant now) {
        LocalDate first = lines.stream()
                .map(line -> day(opensAt(line.exam())))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = lines.stream()
                .map(line -> day(uploadUntil(line.exam())))
                .max(LocalDate::compareTo)
                .orElseThrow();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long step = (days + MOST_DAYS - 1) / MOST_DAYS;
        List<LocalDate> heads = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            heads.add(day);
        }
        Scale scale = new Scale(start(first), start(heads.get(heads.size() - 1).plusDays(step)));
        return new Timeline(
                heads,
                Optional.of(now).filter(scale::holds).map(scale::place),
                lines.stream().map(line -> row(line, scale)).toList(),
                more);
    }

    private static Row row(Funnel.Line line, Scale scale) {
        Exam exam = line.exam();
        Instant closesAt = exam.times().closesAt().orElseThrow();
        int from = scale.place(opensAt(exam));
        int to = Math.max(from + THINNEST, scale.place(closesAt));
        return new Row(
                line,
                opensAt(exam),
                closesAt,
                uploadUntil(exam),
                from,
                to,
                Math.max(to, scale.place(uploadUntil(exam))));
    }

    private static Instant opensAt(Exam exam) {
        return exam.times().opensAt().orElseThrow();
    }

    private static Instant uploadUntil(Exam exam) {
        return exam.times().closesAt().orElseThrow().plus(exam.terms().uploadGrace());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Formats.BEIJING).toLocalDate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Formats.BEIJING).toInstant();
    }

    private record Scale(Instant from, Instant to) {

        boolean holds(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }

        int place(Instant instant) {
            return Math.toIntExact(WIDTH
                    * Duration.between(from, instant).toSeconds()
                    / Duration.between(from, to).toSeconds());
        }
    }
}
