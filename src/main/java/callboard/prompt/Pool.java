package callboard.prompt;

/** Which of the two pools of a subject: they share no prompt. */
public enum Pool {
    FORMAL,
    MOCK;

    public String labelKey() {
        return "prompt.pool." + name();
    }
}
