package callboard.exam;

/** 轮次: a later round admits only those on the earlier round's pass list. */
public enum Round {
    PRELIMINARY,
    SECOND,
    THIRD;

    public String labelKey() {
        return "exam.round." + name();
    }
}
