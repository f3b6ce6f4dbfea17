package callboard.exam;

import callboard.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An exam's times as a drawing (ui §4): the window as a bar, the end of applying as a diamond, the upload grace as a dashed
 * tail, now as a line with a dot. Everything is in the units of an SVG {@value #WIDTH} wide; instants in words stand beside it.
 *
 * @param open whether candidates can see the exam; otherwise the bar is a dashed outline
 */
public record WindowDrawing(
        boolean open,
        Span window,
        Span uploads,
        Optional<Integer> now,
        Optional<Integer> applyEnds,
        Optional<Integer> cutOff,
        List<Tick> ticks) {

    public static final int WIDTH = 760;

    private static final int MARGIN = 16;
    private static final int MOST_TICKS = 9;
    private static final Duration FAR = Duration.ofDays(40);
    private static final int[] STEP_HOURS = {1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 2160, 8760};

    /** The drawing, once the window has both its ends. */
    public static Optional<WindowDrawing> of(Exam exam, Instant now) {
        ExamTimes times = exam.times();
        if (times.length().filter(length -> !length.isNegative()).isEmpty()) {
            return Optional.empty();
        }
        Instant opens = times.opensAt().orElseThrow();
        Instant closes = times.closesAt().orElseThrow();
        Instant uploadsEnd = closes.plus(exam.terms().uploadGrace());
        Optional<Instant> today = Optional.of(now)
                .filter(moment -> moment.isAfter(opens.minus(FAR)) && moment.isBefore(uploadsEnd.plus(FAR)));
        Optional<Instant> applyEnds = times.applyUntil();
        Scale scale =
                Scale.over(Stream.of(Optional.of(opens), Optional.of(uploadsEnd), today, applyEnds, times.applyFrom())
                        .flatMap(Optional::stream)
                        .toList());
        return Optional.of(new WindowDrawing(
                exam.isOpen(),
                new Span(scale.x(opens), scale.x(closes)),
                new Span(scale.x(closes), scale.x(uploadsEnd)),
                today.map(scale::x),
                applyEnds.map(scale::x),
                times.lateCutOffAt().map(scale::x),
                scale.ticks()));
    }

    /** From here to there, at least a hair wide. */
    public record Span(int from, int to) {

        public int width() {
            return Math.max(2, to - from);
        }

        public int middle() {
            return (from + to) / 2;
        }
    }

    /** A mark of the axis with its label in Beijing time. */
    public record Tick(int x, String label) {}

    private record Scale(Instant from, Instant to) {

        static Scale over(List<Instant> moments) {
            Instant first = moments.stream().min(Comparator.naturalOrder()).orElseThrow();
            Instant last = moments.stream().max(Comparator.naturalOrder()).orElseThrow();
            Duration air = Duration.between(first, last).dividedBy(30).plusMinutes(10);
            return new Scale(first.minus(air), last.plus(air));
        }

        int x(Instant moment) {
            double share = (double) Duration.between(from, moment).toSeconds()
                    / Duration.between(from, to).toSeconds();
            return (int) Math.round(MARGIN + share * (WIDTH - 2 * MARGIN));
        }

        List<Tick> ticks() {
            int hours = step();
            ZonedDateTime tick = from.atZone(Formats.BEIJING).truncatedTo(ChronoUnit.DAYS);
            List<Tick> ticks = new ArrayList<>();
            while (!tick.toInstant().isAfter(to)) {
                if (!tick.toInstant().isBefore(from)) {
                    ticks.add(new Tick(x(tick.toInstant()), label(tick, hours)));
                }
                tick = tick.plusHours(hours);
            }
            return ticks;
        }

        private int step() {
            long length = Duration.between(from, to).toHours();
            for (int hours : STEP_HOURS) {
                if (length / hours < MOST_TICKS) {
                    return hours;
                }
            }
            return STEP_HOURS[STEP_HOURS.length - 1];
        }

        private static String label(ZonedDateTime tick, int hours) {
            boolean day = hours >= 24 || tick.getHour() == 0;
            return day ? tick.getMonthValue() + "/" + tick.getDayOfMonth() : tick.getHour() + ":00";
        }
    }
}
