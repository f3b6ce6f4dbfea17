package callboard.demo;

/**
 * How one role is played.
 *
 * @param role as spec §2 calls it
 * @param page address of the log-in page
 * @param start address of the page where the role's work begins
 */
public record DemoLogin(String role, String page, String username, String password, String start) {

    /** A line of {@code demo-logins.txt}: the fields separated by tabs. */
    String line() {
        return String.join("\t", role, page, username, password, start);
    }
}
