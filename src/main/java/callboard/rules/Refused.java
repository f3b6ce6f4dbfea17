package callboard.rules;

/** An act that a rule refused, carried out of a service to the page that shows the reason. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    /** Takes a refusal; an allowed verdict is a mistake of the caller. */
    public Refused(Verdict verdict) {
        super(verdict.reasonKey());
        if (verdict.isAllowed()) {
            throw new IllegalArgumentException("Nothing was refused");
        }
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
