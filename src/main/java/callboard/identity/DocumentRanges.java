package callboard.identity;

/**
 * Which region prefixes a resident ID may begin with. Demonstrations and tests need numbers that certainly belong to
 * nobody; no region begins with 99, so such numbers are invented there, and refused wherever real people apply.
 */
public enum DocumentRanges {
    /** Only regions that issue documents: every database with real people in it. */
    ISSUED,
    /** Invented numbers beginning with 99 as well: demo databases and tests. */
    ISSUED_AND_INVENTED;

    private static final String INVENTED = "99";

    boolean holdMainland(String number) {
        return isInvented(number)
                ? this == ISSUED_AND_INVENTED
                : Province.ofCode(number).filter(Province::isMainland).isPresent();
    }

    private static boolean isInvented(String number) {
        return number.startsWith(INVENTED);
    }
}
