package callboard.puzzle;

import callboard.account.Tokens;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Two numbers in words, to be added or subtracted.
 *
 * @param first 21 to 99, no multiple of ten
 * @param second 2 to 9
 * @param plus whether they are added
 * @param nonce by which it is known when it comes back
 * @param until from when it is too old
 */
record Puzzle(int first, int second, boolean plus, String nonce, Instant until) {

    static final Duration AGE = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();

    static Puzzle fresh(Instant now) {
        int first = (2 + RANDOM.nextInt(8)) * 10 + 1 + RANDOM.nextInt(9);
        return new Puzzle(first, 2 + RANDOM.nextInt(8), RANDOM.nextBoolean(), Tokens.fresh(), now.plus(AGE));
    }

    /** One word that {@link #read} understands. */
    String written() {
        return first + "," + second + "," + plus + "," + nonce + "," + until.toEpochMilli();
    }

    static Optional<Puzzle> read(String written) {
        String[] parts = written.split(",", -1);
        return parts.length == 5 ? Optional.of(of(parts)) : Optional.empty();
    }

    private static Puzzle of(String[] parts) {
        return new Puzzle(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Boolean.parseBoolean(parts[2]),
                parts[3],
                Instant.ofEpochMilli(Long.parseLong(parts[4])));
    }

    boolean isOpen(Instant now) {
        return now.isBefore(until);
    }

    /** Whether this is the result, in digits of whatever width. */
    boolean isAnsweredBy(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return plain.equals(String.valueOf(result()));
    }

    int result() {
        return plus ? first + second : first - second;
    }
}
