package callboard.entry;

import callboard.rules.Verdict;
import java.time.Instant;

/** Pure questions about an entry; the page asks them to grey a button, the service asks them again before it acts. */
public final class EntryPolicy {

    private EntryPolicy() {}

    /**
     * May the formal room be entered, or re-entered, now (R-15 to R-22a)? Refusals in this order: the state, the first
     * missing step (pledge, booking, face, mock), the clock, the notice at the door. Coming back is possible while seals
     * are accepted and asks for nothing again, even for a pledge version that appeared meanwhile.
     */
    public static Verdict mayEnter(EntryFacts facts, EffectiveWindow window, Instant now) {
        var mayGo = mayGoToRoom(facts, window, now);
        return facts.state(window, now) == EntryState.IN_ROOM ? mayGo : mayGo.and(noticeRead(facts.preparation()));
    }

    /** As {@link #mayEnter}, without the notice, which is read on the way to the room. */
    public static Verdict mayGoToRoom(EntryFacts facts, EffectiveWindow window, Instant now) {
        var state = facts.state(window, now);
        if (state == EntryState.IN_ROOM) {
            return Verdict.allowed();
        }
        return EntryAct.ENTER
                .may(state)
                .and(nothingMissing(facts.preparation()))
                .and(window.mayEnter(now));
    }

    /**
     * May the candidate practise? Until the exam's window closes, or his own where that is later; whatever else is
     * missing; never while he is in the formal room.
     */
    public static Verdict mayMock(EntryFacts facts, EffectiveWindow window, Instant examClosesAt, Instant now) {
        var until = examClosesAt.isAfter(window.closesAt()) ? examClosesAt : window.closesAt();
        var open = now.isBefore(until) ? Verdict.allowed() : Verdict.refused("entry.mock.closed", until);
        return EntryAct.MOCK.may(facts.state(window, now)).and(open);
    }

    /** May an act other than entering happen to this entry now? */
    public static Verdict may(EntryAct act, EntryFacts facts, EffectiveWindow window, Instant now) {
        return act.may(facts.state(window, now));
    }

    private static Verdict nothingMissing(Preparation preparation) {
        return preparation.missing().stream()
                .findFirst()
                .map(step -> step == EntryStep.FACE ? missingFace(preparation) : step.missing())
                .orElse(Verdict.allowed());
    }

    /** Who has done his part and waits for a human is told so instead of being sent to the camera again. */
    private static Verdict missingFace(Preparation preparation) {
        return preparation.waitsForIdentity()
                ? Verdict.refused("entry.missing.face-waiting")
                : EntryStep.FACE.missing();
    }

    private static Verdict noticeRead(Preparation preparation) {
        return preparation.notice().isMissing() ? EntryStep.NOTICE.missing() : Verdict.allowed();
    }
}
