package callboard.entry;

import callboard.config.Clock;
import callboard.rules.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An entry together with what its exam asks for: everything that can be asked about it at an instant. */
public record Standing(Entry entry, EntryTerms terms) {

    public EntryFacts facts() {
        return entry.facts(terms);
    }

    /** What time it is for it: the server's, but for a trial the one it pretends. Whatever is asked of it is asked for then. */
    public Instant now(Clock clock) {
        return at(clock.now());
    }

    /** What time it is for it, when for everybody else it is that. */
    public Instant at(Instant now) {
        return entry.trial().map(trial -> trial.now(now)).orElse(now);
    }

    /** Its window after everything that moves it (R-22a). */
    public EffectiveWindow window() {
        return new EffectiveWindow(terms.windowOf(entry.steps()), terms.rules(), entry.allowance());
    }

    public EntryState state(Instant now) {
        return facts().state(window(), now);
    }

    /** What is missing before the room, in the order in which it is named; nothing once it is too late. */
    public List<EntryStep> missing(Instant now) {
        return state(now).isBeforeRoom() ? facts().preparation().missing() : List.of();
    }

    public Verdict mayEnter(Instant now) {
        return EntryPolicy.mayEnter(facts(), window(), now);
    }

    /** As {@link #mayEnter}, but the notice, which is read on the way there, may still be unread. */
    public Verdict mayGoToRoom(Instant now) {
        return EntryPolicy.mayGoToRoom(facts(), window(), now);
    }

    public Verdict mayMock(Instant now) {
        return EntryPolicy.mayMock(facts(), window(), terms.window().closesAt(), now);
    }

    public Verdict may(EntryAct act, Instant now) {
        return EntryPolicy.may(act, facts(), window(), now);
    }

    /** The personal clock, once entered. */
    public Optional<RoomClock> clock() {
        return entry.room().enteredAt().map(window()::enteredAt);
    }

    /** Writes the state down; whoever calls saves the entry. Returns whether it is another one than was written. */
    boolean settle(Instant now) {
        EntryState before = entry.writtenState();
        entry.settle(state(now), facts().changesAt(window()).filter(now::isBefore), now);
        return before != entry.writtenState();
    }
}
