package callboard.puzzle;

import callboard.account.SignInService;
import callboard.config.Clock;
import callboard.web.Signer;
import callboard.web.Ui;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sets puzzles and takes them back. */
@ApplicationScoped
public class Puzzles {

    /** How long a browser that answered one is known. */
    static final Duration KNOWN = Duration.ofDays(30);

    private static final String PURPOSE = "puzzle";

    private final AnsweredPuzzles answered;
    private final SignInService signIns;
    private final Signer signer;
    private final Clock clock;
    private final Ui ui;

    @Inject
    Puzzles(AnsweredPuzzles answered, SignInService signIns, Signer signer, Clock clock, Ui ui) {
        this.answered = answered;
        this.signIns = signIns;
        this.signer = signer;
        this.clock = clock;
        this.ui = ui;
    }

    /**
     * A puzzle as a form shows it.
     *
     * @param question in the visitor's language
     * @param token comes back with the answer
     */
    public record Question(String question, String token) {}

    public Question fresh() {
        Puzzle puzzle = Puzzle.fresh(clock.now());
        return new Question(words(puzzle), signer.sign(PURPOSE, puzzle.written()));
    }

    /** Whether this is the right answer to a puzzle of ours that nobody answered before; then this browser is known from now on. */
    @Transactional
    public boolean solve(String token, String answer) {
        Optional<Puzzle> puzzle =
                signer.verified(PURPOSE, token).flatMap(Puzzle::read).filter(asked -> asked.isOpen(clock.now()));
        if (puzzle.isEmpty()) {
            return false;
        }
        boolean right = puzzle.get().isAnsweredBy(answer);
        return answered.answer(puzzle.get().nonce(), right ? signIns.markedDevice() : "", clock.now()) == 1 && right;
    }

    /** Whether somebody was signed in here before, or answered a puzzle lately. */
    public boolean knowsThisBrowser() {
        String device = signIns.device();
        return signIns.wasUsedBy(device) || answered.rightly(device, clock.now().minus(KNOWN)) > 0;
    }

    private String words(Puzzle puzzle) {
        String tens = word("puzzle.tens." + puzzle.first() / 10);
        String ones = word("puzzle.ones." + puzzle.first() % 10);
        String second = word("puzzle.ones." + puzzle.second());
        return ui.text(puzzle.plus() ? "puzzle.plus" : "puzzle.minus", List.of(tens, ones, second));
    }

    private String word(String key) {
        return ui.text(key, List.of());
    }
}
