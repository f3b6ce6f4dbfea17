package callboard.result;

/** What a candidate reads. Each has its own template and never looks like another. */
public enum Outcome {
    PASSED("result.outcome.passed"),
    FAILED("result.outcome.failed"),
    ABSENT("result.outcome.absent"),
    ABANDONED("result.outcome.abandoned"),
    VIOLATION("result.outcome.violation"),
    /** 暂不公布: in no count and on no public list. */
    WITHHELD("result.outcome.withheld");

    private final String labelKey;

    Outcome(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
