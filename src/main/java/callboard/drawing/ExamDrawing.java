package callboard.drawing;

import callboard.exam.ExamTimes;
import callboard.exam.RoomTerms;
import callboard.slot.SlotTimes;
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
 * An exam's times as a drawing (ui §4): the window as a bar, sessions as small bars in it, the end of applying as a diamond, the
 * first and the last possible deadline as arrows, the upload grace as a dashed tail, now as a line with a dot. Everything is in
 * the units of an SVG {@value #WIDTH} wide; the same instants stand beside it in words.
 *
 * @param open whether candidates can see the exam; otherwise the bar is a dashed outline
 * @param slots sessions that touch are drawn as one
 * @param sessions how many there are
 * @param deadlines of who enters first, and of who enters last
 * @param times what is drawn, as instants
 */
public record ExamDrawing(
        boolean open,
        Span window,
        List<Span> slots,
        int sessions,
        Span uploads,
        Optional<Integer> now,
        Optional<Integer> applyEnds,
        Optional<Integer> cutOff,
        List<Integer> deadlines,
        Deadlines times,
        List<Tick> ticks) {

    public static final int WIDTH = 760;

    private static final int MARGIN = 16;
    private static final int MOST_TICKS = 9;
    private static final Duration FAR = Duration.ofDays(40);
    private static final int[] STEP_HOURS = {1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 2160, 8760};

    /** What is to be drawn; sessions only where candidates book one. */
    public record Plan(boolean open, ExamTimes times, RoomTerms terms, List<SlotTimes> slots) {}

    /** The drawing, once the window has both its ends. */
    public static Optional<ExamDrawing> of(Plan plan, Instant now) {
        ExamTimes times = plan.times();
        if (times.length().filter(length -> length.compareTo(Duration.ZERO) > 0).isEmpty()) {
            return Optional.empty();
        }
        Instant opens = times.opensAt().orElseThrow();
        Instant closes = times.closesAt().orElseThrow();
        Deadlines deadlines = Deadlines.of(times, plan.terms(), plan.slots());
        Instant uploadsEnd = deadlines.uploadUntil();
        Optional<Instant> today = Optional.of(now)
                .filter(moment -> moment.isAfter(opens.minus(FAR)) && moment.isBefore(uploadsEnd.plus(FAR)));
        Scale scale = Scale.over(Stream.of(
                        Stream.of(opens, closes, uploadsEnd),
                        today.stream(),
                        times.applyUntil().stream(),
                        times.applyFrom().stream(),
                        plan.slots().stream().map(SlotTimes::opensAt),
                        plan.slots().stream().map(SlotTimes::closesAt))
                .flatMap(moments -> moments)
                .toList());
        Instant windowsEnd = uploadsEnd.minus(plan.terms().uploadGrace());
        return Optional.of(new ExamDrawing(
                plan.open(),
                new Span(scale.x(opens), scale.x(closes)),
                joined(plan.slots(), scale),
                plan.slots().size(),
                new Span(scale.x(windowsEnd), scale.x(uploadsEnd)),
                today.map(scale::x),
                times.applyUntil().map(scale::x),
                plan.slots().isEmpty() ? times.lateCutOffAt().map(scale::x) : Optional.empty(),
                Stream.of(deadlines.early(), deadlines.late())
                        .map(stay -> scale.x(stay.deadline()))
                        .distinct()
                        .toList(),
                deadlines,
                scale.ticks()));
    }

    private static List<Span> joined(List<SlotTimes> slots, Scale scale) {
        List<Span> spans = new ArrayList<>();
        for (SlotTimes slot : slots) {
            Span span = new Span(scale.x(slot.opensAt()), scale.x(slot.closesAt()));
            Span last = spans.isEmpty() ? span : spans.get(spans.size() - 1);
            if (!spans.isEmpty() && span.from() <= last.to()) {
                spans.set(spans.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                spans.add(span);
            }
        }
        return List.copyOf(spans);
    }

    /** How the window is drawn: {@code around} its sessions, {@code open}, or as the {@code draft} that it is. */
    public String kind() {
        if (!slots.isEmpty()) {
            return "around";
        } else {
            return open ? "open" : "draft";
        }
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
