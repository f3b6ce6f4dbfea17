package callboard.result;

import jakarta.persistence.Embeddable;

/** How many people will read each outcome. */
@Embeddable
public class OutcomeCounts {

    int passed;
    int failed;
    int absent;
    int abandoned;
    int violation;
    int withheld;

    protected OutcomeCounts() {}

    public static OutcomeCounts of(Selection selection) {
        OutcomeCounts counts = new OutcomeCounts();
        counts.passed = selection.count(Outcome.PASSED);
        counts.failed = selection.count(Outcome.FAILED);
        counts.absent = selection.count(Outcome.ABSENT);
        counts.abandoned = selection.count(Outcome.ABANDONED);
        counts.violation = selection.count(Outcome.VIOLATION);
        counts.withheld = selection.count(Outcome.WITHHELD);
        return counts;
    }

    public int passed() {
        return passed;
    }

    public int failed() {
        return failed;
    }

    /** 缺考 and 弃考 together, as the head of the page tells them. */
    public int missing() {
        return absent + abandoned;
    }

    public int violation() {
        return violation;
    }

    public int withheld() {
        return withheld;
    }

    /** Everybody whose result is told; whom something is withheld from is in no count. */
    public int told() {
        return passed + failed + absent + abandoned + violation;
    }

    public int all() {
        return told() + withheld;
    }

    public int of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> passed;
            case FAILED -> failed;
            case ABSENT -> absent;
            case ABANDONED -> abandoned;
            case VIOLATION -> violation;
            case WITHHELD -> withheld;
        };
    }
}
