package callboard.candidate;

import callboard.entry.Entry;
import callboard.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** When a candidate was given which version of the notice: his page keeps it, signed, so that looking changes nothing here. */
@ApplicationScoped
public class NoticeTicket {

    private static final String PURPOSE = "notice";

    private final Signer signer;

    @Inject
    NoticeTicket(Signer signer) {
        this.signer = signer;
    }

    record Given(int version, Instant at) {}

    String give(Entry entry, int version, Instant now) {
        return signer.sign(PURPOSE, entry.ref() + " " + version + " " + now.toEpochMilli());
    }

    /** What this candidate was given for this entry, if the ticket is ours. */
    Optional<Given> read(Entry entry, String ticket) {
        return signer.verified(PURPOSE, ticket)
                .map(value -> value.split(" "))
                .filter(parts -> parts.length == 3 && parts[0].equals(entry.ref()))
                .map(parts -> new Given(Integer.parseInt(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[2]))));
    }
}
