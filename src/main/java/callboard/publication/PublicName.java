package callboard.publication;

import callboard.result.PublicationLines;

/** A person on a public list: he and those who know his number recognise him, nobody else. */
record PublicName(String name, String number) {

    private static final int MOST_STARS = 2;
    private static final int SHOWN_FRONT = 2;
    private static final int SHOWN_END = 4;

    static PublicName of(PublicationLines.Row row) {
        String ticket = row.applicant().ticketNumber();
        return new PublicName(
                name(row.applicant().name()),
                number(ticket.isEmpty() ? row.applicant().candidateNumber() : ticket));
    }

    /** The first and the last character; of two only the first. How long a long name is, is not told. */
    static String name(String name) {
        int[] signs = name.codePoints().toArray();
        if (signs.length < 2) {
            return "*".repeat(signs.length);
        }
        String first = new String(signs, 0, 1);
        return signs.length == 2
                ? first + "*"
                : first + "*".repeat(Math.min(MOST_STARS, signs.length - 2)) + new String(signs, signs.length - 1, 1);
    }

    /** {@code 27****0712}; of a short number half. */
    static String number(String number) {
        int length = number.length();
        if (length <= SHOWN_FRONT + SHOWN_END) {
            int hidden = (length + 1) / 2;
            return "*".repeat(hidden) + number.substring(hidden);
        }
        return number.substring(0, SHOWN_FRONT)
                + "*".repeat(length - SHOWN_FRONT - SHOWN_END)
                + number.substring(length - SHOWN_END);
    }
}
