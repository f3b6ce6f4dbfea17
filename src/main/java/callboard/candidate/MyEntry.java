package callboard.candidate;

import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.entry.EntryStep;
import callboard.entry.RoomClock;
import callboard.entry.Standing;
import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.school.School;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the candidate's own entries as his pages show it at an instant.
 *
 * @param major with its direction
 * @param round in the reader's language
 * @param published whether he may read a result of it now
 */
public record MyEntry(
        Standing standing, Exam exam, School school, String major, String round, boolean published, Instant now) {

    /** One thing to do before the room; {@code step} names icon, texts and address by its lower-case name. */
    public record StepLine(EntryStep step, boolean done, boolean waiting, boolean next, String href) {

        public String key() {
            return step.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Entry entry() {
        return standing.entry();
    }

    /** Whether an officer only pretends to have it: what lies beside the walk through the exam is not for him. */
    public boolean tried() {
        return entry().trial().isPresent();
    }

    public String href() {
        return "/entries/" + entry().ref();
    }

    public EntryState state() {
        return standing.state(now);
    }

    public List<EntryStep> missing() {
        return standing.missing(now);
    }

    public Instant opensAt() {
        return standing.window().opensAt();
    }

    public Instant closesAt() {
        return standing.window().closesAt();
    }

    /** Whether a session is asked for and not booked yet: the window is then that of all sessions together. */
    public boolean sessionOpen() {
        return standing.facts().preparation().booking().isMissing();
    }

    /** The booked session's start. */
    public Optional<Instant> session() {
        return standing.entry().steps().session().map(window -> window.opensAt());
    }

    /** The room limit in minutes, with what the candidate has beyond it. */
    public Optional<Long> limitMinutes() {
        return standing.window().limit().map(limit -> limit.toMinutes());
    }

    /** T, for who is inside. */
    public Optional<Instant> deadline() {
        return state() == EntryState.IN_ROOM ? standing.clock().map(RoomClock::deadline) : Optional.empty();
    }

    public Verdict mayGoToRoom() {
        return standing.mayGoToRoom(now);
    }

    /** Whether nothing is left to do in the room. */
    public boolean over() {
        return !state().isBeforeRoom() && state() != EntryState.IN_ROOM;
    }

    /** Straight back into the room for who is inside, by way of the notice for everybody else. */
    public String roomHref() {
        return href() + (state() == EntryState.IN_ROOM ? "/room" : "/notice");
    }

    public String resultHref() {
        return "/results/" + entry().ref();
    }

    /** The overlay 等待身份审核 (R-17a). */
    public boolean waitsForIdentity() {
        return !state().equals(EntryState.COMPLETED)
                && standing.facts().preparation().waitsForIdentity();
    }

    /** What this exam asks for, in order; the first missing one is the next step. */
    public List<StepLine> steps() {
        var preparation = standing.facts().preparation();
        List<StepLine> lines = new ArrayList<>();
        if (standing.terms().texts().pledgeFrom() > 0) {
            lines.add(line(EntryStep.PLEDGE, false, href() + "/pledge"));
        }
        if (standing.terms().booking()) {
            lines.add(line(EntryStep.BOOKING, false, href() + "/booking"));
        }
        if (preparation.facePolicy() != callboard.face.FacePolicy.OFF) {
            lines.add(line(EntryStep.FACE, preparation.waitsForIdentity(), "/face"));
        }
        if (standing.terms().mock()) {
            lines.add(line(EntryStep.MOCK, false, ""));
        }
        return lines;
    }

    /** The first missing step that the candidate can do himself now. */
    public Optional<StepLine> nextStep() {
        return steps().stream().filter(StepLine::next).findFirst();
    }

    /** Whether he signed a version that no longer counts. */
    public boolean signsAgain() {
        return missing().contains(EntryStep.PLEDGE) && entry().steps().pledgeVersion() > 0;
    }

    /** Whether he read a version of the notice that no longer counts, and has not entered. */
    public boolean readsAgain() {
        return state().isBeforeRoom()
                && entry().steps().noticeReadAt().isPresent()
                && standing.facts().preparation().notice().isMissing();
    }

    private StepLine line(EntryStep step, boolean waiting, String href) {
        List<EntryStep> missing = standing.facts().preparation().missing();
        boolean before = state().isBeforeRoom();
        boolean next = before
                && !waiting
                && !href.isEmpty()
                && missing.stream().findFirst().filter(step::equals).isPresent();
        return new StepLine(step, !missing.contains(step), waiting, next, before ? href : "");
    }

    /** What comes first on the home page: who is inside, then what can still be entered by its end, then the rest. */
    int urgency() {
        return switch (state()) {
            case IN_ROOM -> 0;
            case APPLIED, READY -> 1;
            case COMPLETED -> entry().room().storedAt().isPresent() ? 3 : 2;
            case ABSENT, ABANDONED, WITHDRAWN, FROZEN -> 3;
        };
    }
}
