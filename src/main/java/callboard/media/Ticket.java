package callboard.media;

import java.time.Instant;

/** What a signed address permits. Method and address together are the signed text, so there is one spelling of each. */
public sealed interface Ticket permits PartTicket, ObjectTicket {
    String method();

    /** Path and query without the signature. */
    String address();

    Instant expires();
}
