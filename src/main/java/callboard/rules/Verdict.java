package callboard.rules;

import java.util.List;

/**
 * Allowed, or refused with a message key and its arguments. The arguments are raw values (an {@link java.time.Instant}
 * stays an Instant); whoever shows the reason gives them the reader's language and zone.
 *
 * <p>The component is called {@code isAllowed} because a record cannot have both an accessor and a factory named
 * {@code allowed()}; templates still read {@code verdict.allowed}.
 *
 * @param isAllowed whether the act may go on
 * @param reasonKey the message key of the refusal, empty when allowed
 * @param args the message's arguments in order, never null inside
 */
public record Verdict(boolean isAllowed, String reasonKey, List<Object> args) {

    private static final Verdict ALLOWED = new Verdict(true, "", List.of());

    public Verdict {
        if (isAllowed != reasonKey.isEmpty()) {
            throw new IllegalArgumentException("A verdict has a reason exactly when it refuses: " + reasonKey);
        }
        args = List.copyOf(args);
    }

    public static Verdict allowed() {
        return ALLOWED;
    }

    public static Verdict refused(String reasonKey, Object... args) {
        return new Verdict(false, reasonKey, List.of(args));
    }

    public boolean isRefused() {
        return !isAllowed;
    }

    /** Both must allow; the first refusal is the one that is told. */
    public Verdict and(Verdict other) {
        return isAllowed ? other : this;
    }

    /** Returns when allowed, throws {@link Refused} otherwise: for services, which ask again before they act. */
    public void orRefuse() {
        if (isRefused()) {
            throw new Refused(this);
        }
    }
}
