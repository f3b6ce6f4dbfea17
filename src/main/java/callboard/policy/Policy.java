package callboard.policy;

import callboard.rules.Verdict;

/** Something that may be changed at run time. */
public enum Policy {
    /** When support answers, as candidates read it. */
    SERVICE_HOURS("8:00–24:00", 0, 0),
    /** How many messages that are no codes go to the gateways in a minute; codes never wait. */
    MESSAGES_A_MINUTE("600", 10, 6000);

    private static final int LONGEST = 60;

    private final String usual;
    private final int least;
    private final int most;

    Policy(String usual, int least, int most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** What holds until somebody changes it. */
    public String usual() {
        return usual;
    }

    public boolean isNumber() {
        return most > 0;
    }

    public String key() {
        return "policy.name." + name();
    }

    /** Of what may be written, and who feels it. */
    public String hintKey() {
        return "policy.hint." + name();
    }

    /** Whether it may have this value. */
    public Verdict mayBe(String value) {
        if (!isNumber()) {
            return value.isBlank() || value.length() > LONGEST
                    ? Verdict.refused("policy.wrong.text", LONGEST)
                    : Verdict.allowed();
        }
        boolean fits = value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        return fits ? Verdict.allowed() : Verdict.refused("policy.wrong.number", least, most);
    }
}
