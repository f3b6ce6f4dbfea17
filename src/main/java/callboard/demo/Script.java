package callboard.demo;

import callboard.account.Account;
import callboard.account.Understudy;
import callboard.past.Past;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** What happens when, and who does it. Played in the order of time, so that the trail of it can be read from top to bottom. */
@RequestScoped
class Script {

    private final PriorityQueue<Cue> cues =
            new PriorityQueue<>(Comparator.comparing(Cue::at).thenComparing(Cue::place));
    private final Past past;
    private final Understudy understudy;
    private long places;

    @Inject
    Script(Past past, Understudy understudy) {
        this.past = past;
        this.understudy = understudy;
    }

    private record Cue(Instant at, long place, Optional<Supplier<Account>> who, Act act) {}

    /** Something that happens; what goes wrong stops the play. */
    interface Act {
        void happen() throws Exception;
    }

    /** Somebody does something. He may be born in an earlier scene. */
    void at(Instant instant, Supplier<Account> who, Act act) {
        cues.add(new Cue(instant, places++, Optional.of(who), act));
    }

    /** Something happens by itself. */
    void at(Instant instant, Act act) {
        cues.add(new Cue(instant, places++, Optional.empty(), act));
    }

    /** Plays everything, also what is written while it is played. */
    void play() {
        for (Cue cue = cues.poll(); cue != null; cue = cues.poll()) {
            Cue next = cue;
            past.at(
                    next.at(),
                    () -> next.who()
                            .ifPresentOrElse(who -> understudy.playing(who.get(), () -> run(next)), () -> run(next)));
        }
    }

    private static void run(Cue cue) {
        try {
            cue.act().happen();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The demo cannot be made", e);
        }
    }
}
