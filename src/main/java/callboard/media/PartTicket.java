package callboard.media;

import callboard.store.ExpectedPart;
import callboard.store.PartDigest;
import java.time.Instant;
import java.util.Optional;

/**
 * Leave to bring one part: exactly these bytes, to this place, until then. Everything in it is signed, so an address can
 * be used for nothing else.
 *
 * @param upload id of the upload
 */
public record PartTicket(String upload, ExpectedPart part, Instant expires) implements Ticket {

    /** Reads {@code /{upload}/{n}} and the query; empty for anything that no address of ours looks like. */
    static Optional<PartTicket> parse(String path, Query query) {
        String[] steps = path.split("/", -1);
        try {
            return steps.length == 3 && steps[0].isEmpty() ? Optional.of(read(steps, query)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static PartTicket read(String[] steps, Query query) {
        int number = Integer.parseInt(steps[2]);
        long length = Long.parseLong(query.value("len"));
        var part = new ExpectedPart(number, length, new PartDigest(query.value("sha256")));
        return new PartTicket(steps[1], part, query.instant("exp"));
    }

    @Override
    public String method() {
        return "PUT";
    }

    @Override
    public String address() {
        return "/media/parts/" + upload + "/" + part.number() + "?exp=" + expires.getEpochSecond() + "&len="
                + part.length() + "&sha256=" + part.sha256();
    }
}
