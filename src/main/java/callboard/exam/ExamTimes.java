package callboard.exam;

import callboard.school.BeijingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When an exam can be applied for and entered, in UTC. All bounds are half-open: it holds at the start and no longer at the end
 * (R-22a). Everything may be missing in a draft.
 *
 * @param opensAt start of the window
 * @param closesAt end of the window, and of the mock
 * @param applyFrom empty: from the exam's opening to candidates
 * @param applyUntil empty: until the window closes
 * @param lateCutOffAt from then on nobody enters any more; empty: until the window closes
 * @param resultsAt when the school means to publish the results; told to candidates, kept by nobody
 */
public record ExamTimes(
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        Optional<Instant> applyFrom,
        Optional<Instant> applyUntil,
        Optional<Instant> lateCutOffAt,
        Optional<Instant> resultsAt) {

    public static final ExamTimes NONE =
            new ExamTimes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same for an exam whose results have no date yet. */
    public ExamTimes(
            Optional<Instant> opensAt,
            Optional<Instant> closesAt,
            Optional<Instant> applyFrom,
            Optional<Instant> applyUntil,
            Optional<Instant> lateCutOffAt) {
        this(opensAt, closesAt, applyFrom, applyUntil, lateCutOffAt, Optional.empty());
    }

    /** Whether the window has both its ends. */
    public boolean hasWindow() {
        return opensAt.isPresent() && closesAt.isPresent();
    }

    /** How long the window is; nothing while an end is missing. */
    public Optional<Duration> length() {
        return opensAt.flatMap(from -> closesAt.map(to -> Duration.between(from, to)));
    }

    /** The cut-off as time after the window's opening, so that it means the same in every session. */
    public Optional<Duration> lateEntry() {
        return opensAt.flatMap(from -> lateCutOffAt.map(cutOff -> Duration.between(from, cutOff)));
    }

    /** When applying ends; nothing while the window has no end either. */
    public Optional<Instant> applyEnds() {
        return applyUntil.or(() -> closesAt);
    }

    /** Whether an opened exam can be applied for at that moment. */
    public boolean isApplicationOpen(Instant now) {
        boolean begun = applyFrom.map(from -> !now.isBefore(from)).orElse(true);
        boolean over = applyEnds().map(end -> !now.isBefore(end)).orElse(false);
        return begun && !over;
    }

    /** The same with results expected then. */
    public ExamTimes with(Optional<Instant> results) {
        return new ExamTimes(opensAt, closesAt, applyFrom, applyUntil, lateCutOffAt, results);
    }

    /** The same with each moment moved. */
    public ExamTimes moved(UnaryOperator<Instant> move) {
        return new ExamTimes(
                opensAt.map(move),
                closesAt.map(move),
                applyFrom.map(move),
                applyUntil.map(move),
                lateCutOffAt.map(move),
                resultsAt.map(move));
    }

    /** Each moment that is set, by the message key of its field. */
    public Map<String, Instant> set() {
        Map<String, Instant> set = new LinkedHashMap<>();
        applyFrom.ifPresent(at -> set.put("exam.applyFrom", at));
        applyUntil.ifPresent(at -> set.put("exam.applyUntil", at));
        opensAt.ifPresent(at -> set.put("exam.opensAt", at));
        lateCutOffAt.ifPresent(at -> set.put("exam.lateCutOffAt", at));
        closesAt.ifPresent(at -> set.put("exam.closesAt", at));
        resultsAt.ifPresent(at -> set.put("exam.resultsAt", at));
        return set;
    }

    /** Each moment as Beijing time, by the message key of its field. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("exam.opensAt", BeijingTime.write(opensAt));
        told.put("exam.closesAt", BeijingTime.write(closesAt));
        told.put("exam.lateCutOffAt", BeijingTime.write(lateCutOffAt));
        told.put("exam.applyFrom", BeijingTime.write(applyFrom));
        told.put("exam.applyUntil", BeijingTime.write(applyUntil));
        told.put("exam.resultsAt", BeijingTime.write(resultsAt));
        return told;
    }

    /** What contradicts itself, by the field that should give way. */
    List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        beforeOrWrong(found, "closesAt", "exam.time.closes-first", new Bounds(opensAt, closesAt));
        beforeOrWrong(found, "lateCutOffAt", "exam.time.cut-off-first", new Bounds(opensAt, lateCutOffAt));
        if (isAfter(lateCutOffAt, closesAt) || (lateCutOffAt.isPresent() && lateCutOffAt.equals(closesAt))) {
            found.add(new Contradiction("lateCutOffAt", "exam.time.cut-off-late", closesAt.orElseThrow()));
        }
        beforeOrWrong(found, "applyUntil", "exam.time.apply-order", new Bounds(applyFrom, applyUntil));
        if (isAfter(applyUntil, closesAt)) {
            found.add(new Contradiction("applyUntil", "exam.time.apply-late", closesAt.orElseThrow()));
        }
        return found;
    }

    private static void beforeOrWrong(List<Contradiction> found, String field, String key, Bounds bounds) {
        if (bounds.turned()) {
            found.add(new Contradiction(field, key, bounds.from().orElseThrow()));
        }
    }

    private static boolean isAfter(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }

    /** A field whose moment cannot stand beside another one. */
    record Contradiction(String field, String reasonKey, Instant bound) {}

    private record Bounds(Optional<Instant> from, Optional<Instant> to) {

        boolean turned() {
            return from.isPresent() && to.isPresent() && !from.get().isBefore(to.get());
        }
    }
}
