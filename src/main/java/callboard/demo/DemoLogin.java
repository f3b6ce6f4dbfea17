package callboard.demo;

import callboard.account.Role;

/**
 * How one role is played.
 *
 * @param role as spec §2 calls it
 * @param page address of the log-in page
 * @param start address of the page where the role's work begins
 * @param note what there is to see with it; empty where the role says so
 */
public record DemoLogin(String role, String page, String username, String password, String start, String note) {

    /** A line of {@code demo-logins.txt}: the fields separated by tabs. */
    String line() {
        return String.join("\t", role, page, username, password, start);
    }

    /** A line of {@code demo-states.txt}. */
    String state() {
        return username + '\t' + note;
    }

    static String start(Role role, String code) {
        String desk = "/schools/" + code + "/desk/";
        return switch (role) {
            case ADMIN -> desk + "staff";
            case OFFICER -> desk + "exams";
            case REVIEWER -> desk + "screening";
            case JUDGE -> "/judging";
            case PUBLISHER -> desk + "publications";
            case EXPORTER, UNMASKER -> desk + "exports";
            case AUDITOR -> desk + "audit";
            case PLATFORM_ADMIN -> "/platform/schools";
            case PLATFORM_REVIEWER -> "/platform/manual-entries";
            case SUPPORT -> "/platform/support";
        };
    }
}
