package callboard.media;

import callboard.store.Buffers;
import callboard.store.StoredObject;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@code GET /media/objects/{key}?exp=&for=&name=&sig=}: one object, whole or in one range, for players that seek. The
 * ETag is the SHA-256 of the content, so a part fetched yesterday still fits. 403 forged or expired address (the player
 * asks for a new one and goes on), 404 what this viewer may not see or is not there, 304, 416.
 */
public final class ObjectServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient MediaDoor door;
    private final transient MayWatch watching;
    private final transient Buffers buffers = new Buffers(128 * 1024);

    public ObjectServlet(MediaDoor door, MayWatch watching) {
        this.door = door;
        this.watching = watching;
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        Optional<Problem> refusal = Optional.of(Problem.FORGED);
        try {
            Query query = Query.of(Optional.ofNullable(request.getQueryString()).orElse(""));
            Optional<ObjectTicket> ticket = ObjectTicket.parse(
                    Optional.ofNullable(request.getPathInfo()).orElse(""), query);
            if (ticket.isPresent()) {
                refusal = show(ticket.get(), query.value("sig"), new Exchange(request, response));
            }
        } catch (IllegalArgumentException brokenEscape) {
            refusal = Optional.of(Problem.FORGED);
        }
        if (refusal.isPresent()) {
            refusal.get().answer(door.wording(), request, response);
        }
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response) {
        String header(String name) {
            return Optional.ofNullable(request.getHeader(name)).orElse("");
        }
    }

    private Optional<Problem> show(ObjectTicket ticket, String signature, Exchange exchange) throws IOException {
        return switch (door.urls().check(ticket, signature, door.now())) {
            case FORGED -> Optional.of(Problem.FORGED);
            case EXPIRED -> Optional.of(Problem.EXPIRED);
            case FINE -> show(ticket, exchange);
        };
    }

    private Optional<Problem> show(ObjectTicket ticket, Exchange exchange) throws IOException {
        Optional<StoredObject> object = watching.mayWatch(ticket.key(), ticket.viewer(), door.now())
                ? door.store().find(ticket.key())
                : Optional.empty();
        if (object.isPresent()) {
            send(object.get(), ticket.name(), exchange);
        }
        return object.isPresent() ? Optional.empty() : Optional.of(Problem.UNKNOWN);
    }

    private void send(StoredObject object, String name, Exchange exchange) throws IOException {
        String tag = "\"" + object.sha256() + "\"";
        var response = exchange.response();
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", "private, max-age=300, immutable");
        if (isKnown(exchange.header("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentType(object.key().kind().type());
            response.setHeader("Content-Disposition", disposition(name));
            sendRange(object, wanted(exchange, tag, object.size()), exchange);
        }
    }

    private static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch.equals("*")
                || Arrays.stream(ifNoneMatch.split(",", -1))
                        .anyMatch(known -> known.strip().replaceFirst("^W/", "").equals(tag));
    }

    /** If-Range counts only with our strong ETag; a date never matches, because we send none. */
    private static Optional<ByteRange> wanted(Exchange exchange, String tag, long size) {
        String ifRange = exchange.header("If-Range").strip();
        return ifRange.isEmpty() || ifRange.equals(tag)
                ? ByteRange.of(exchange.header("Range"), size)
                : Optional.empty();
    }

    private void sendRange(StoredObject object, Optional<ByteRange> wanted, Exchange exchange) throws IOException {
        var response = exchange.response();
        if (wanted.filter(ByteRange.UNSATISFIABLE::equals).isPresent()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + object.size());
            response.setContentLength(0);
        } else {
            ByteRange range = wanted.orElse(ByteRange.whole(object.size()));
            wanted.ifPresent(part -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", part.contentRange(object.size()));
            });
            response.setContentLengthLong(range.length());
            if (!exchange.request().getMethod().equals("HEAD")) {
                copy(object, range, response.getOutputStream());
            }
        }
    }

    private void copy(StoredObject object, ByteRange range, ServletOutputStream out) throws IOException {
        ByteBuffer buffer = buffers.take();
        try (var channel = FileChannel.open(object.file())) {
            long position = range.first();
            for (long left = range.length(); left > 0; left = range.last() + 1 - position) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), left));
                int n = channel.read(buffer, position);
                if (n < 0) {
                    throw new IOException("shorter than it was: " + object.key());
                }
                position += n;
                out.write(buffer.flip());
            }
        } finally {
            buffers.give(buffer);
        }
    }

    private static String disposition(String name) {
        return name.isEmpty() ? "inline" : UploadNames.inline("media", name);
    }
}
