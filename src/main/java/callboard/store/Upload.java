package callboard.store;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * One attempt to bring the bytes of one manifest: the school whose folder they go to, and an id nobody can guess. A
 * corrupt upload is given up and a new one opened; an id never gets a second manifest.
 */
public record Upload(String school, String id) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SCHOOL = Pattern.compile("[a-z0-9]{1,32}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]{20,40}");

    public Upload {
        if (!SCHOOL.matcher(school).matches() || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("school or id of an upload: " + school + ", " + id);
        }
    }

    public static Upload fresh(String school) {
        return new Upload(school, randomName());
    }

    /** 26 characters, 130 random bits. */
    static String randomName() {
        return "%26s".formatted(new BigInteger(130, RANDOM).toString(32)).replace(' ', '0');
    }
}
