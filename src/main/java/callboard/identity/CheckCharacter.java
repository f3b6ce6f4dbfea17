package callboard.identity;

/** The last character of an eighteen-place number: ISO 7064 MOD 11-2, as GB 11643 prescribes it. */
public final class CheckCharacter {

    private static final String BY_REMAINDER = "10X98765432";

    private CheckCharacter() {}

    static boolean isRight(String number) {
        return number.charAt(17) == of(number.substring(0, 17));
    }

    /** Of the first seventeen digits: place i counts 2^(17−i) times. */
    public static char of(String seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum = (sum + Character.digit(seventeen.charAt(i), 10)) * 2 % 11;
        }
        return BY_REMAINDER.charAt(sum);
    }
}
