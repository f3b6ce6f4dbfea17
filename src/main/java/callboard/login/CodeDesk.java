package callboard.login;

import callboard.config.Clock;
import callboard.puzzle.Puzzles;
import callboard.rules.Verdict;
import callboard.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Duration;
import java.time.Instant;

/**
 * Where pages ask for codes. It puts a puzzle first where the browser is unknown, where it asked for {@value #OF_BROWSER} codes within
 * the hour, and where its network asked for {@value #OF_NETWORK}: a network is never refused, because a school with a thousand
 * candidates may stand behind it.
 */
@RequestScoped
public class CodeDesk {

    static final int OF_NETWORK = 30;
    static final int OF_BROWSER = 5;

    private static final Duration HOUR = Duration.ofHours(1);

    private final CodeService codes;
    private final VerificationCodes sent;
    private final CodeOrigin origin;
    private final Puzzles puzzles;
    private final Clock clock;
    private final Models models;

    @Inject
    CodeDesk(
            CodeService codes, VerificationCodes sent, CodeOrigin origin, Puzzles puzzles, Clock clock, Models models) {
        this.codes = codes;
        this.sent = sent;
        this.origin = origin;
        this.puzzles = puzzles;
        this.clock = clock;
        this.models = models;
    }

    /** Sends a code to the address on the form, or puts back on it why not. */
    public void send(CodePurpose purpose, CodeForm fields, Form form) {
        if (!form.hasErrors() && needsPuzzle()) {
            solve(fields, form);
        }
        if (!form.hasErrors()) {
            Verdict verdict = codes.send(purpose, fields.login());
            if (verdict.isAllowed()) {
                models.put("sentTo", fields.login().masked());
            } else {
                form.reject("code", verdict.reasonKey());
            }
        }
    }

    /** Whether this is the code that was sent to the address on the form. */
    public boolean redeem(CodePurpose purpose, CodeForm fields) {
        return codes.redeem(purpose, fields.login(), fields.code);
    }

    /** Puts the puzzle before whoever sees the page, where one is asked. */
    public void show() {
        models.put("puzzle", needsPuzzle() ? puzzles.fresh() : null);
    }

    private void solve(CodeForm fields, Form form) {
        if (fields.answer.isBlank()) {
            form.reject("answer", "puzzle.missing");
        } else if (!puzzles.solve(fields.puzzle, fields.answer)) {
            form.reject("answer", "puzzle.wrong");
        }
    }

    private boolean needsPuzzle() {
        Instant hour = clock.now().minus(HOUR);
        return !puzzles.knowsThisBrowser()
                || sent.sentByDevice(origin.device(), hour) >= OF_BROWSER
                || sent.sentFrom(origin.place(), hour) >= OF_NETWORK;
    }
}
