package callboard.media;

import callboard.store.BadPart;
import callboard.store.Manifest;
import callboard.store.StoreFull;
import callboard.store.Upload;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code PUT /media/parts/{upload}/{n}?exp=&len=&sha256=&sig=}: one part of a sealed recording, by signed address,
 * without cookies. 200 stored or already there · 400 wrong bytes or length · 403 forged or expired address ·
 * 404 unknown or finished upload · 408 connection silent · 411, 413 · 503 busy, with Retry-After · 507 disk full. Every
 * answer may be repeated safely.
 *
 * <p>It blocks a thread per part on purpose; the cap on open parts keeps the other half of the threads for everyone else.
 */
public final class PartUploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(PartUploadServlet.class);

    private static final Set<Problem> DRAINED =
            Set.of(Problem.EXPIRED, Problem.UNKNOWN, Problem.FULL, Problem.BAD_LENGTH, Problem.BAD_DIGEST);

    private final transient MediaDoor door;
    private final transient OpenUploads uploads;
    private final transient Semaphore open;

    /** @param cap part requests at once, half the server's threads; one more is answered with 503 */
    public PartUploadServlet(MediaDoor door, OpenUploads uploads, int cap) {
        this.door = door;
        this.uploads = uploads;
        this.open = new Semaphore(cap);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (open.tryAcquire()) {
            try {
                admit(request, response);
            } finally {
                open.release();
            }
        } else {
            response.setHeader("Retry-After", "2");
            turnAway(Problem.BUSY, request, response);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Problem> refusal;
        try {
            Query query = Query.of(Optional.ofNullable(request.getQueryString()).orElse(""));
            Optional<PartTicket> ticket =
                    PartTicket.parse(Optional.ofNullable(request.getPathInfo()).orElse(""), query);
            refusal = ticket.isPresent() ? receive(ticket.get(), query, request) : Optional.of(Problem.FORGED);
        } catch (IllegalArgumentException brokenEscape) {
            refusal = Optional.of(Problem.FORGED);
        }
        if (refusal.isEmpty()) {
            confirm(response);
        } else {
            refuse(refusal.get(), request, response);
        }
    }

    private Optional<Problem> receive(PartTicket ticket, Query query, HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0) {
            return Optional.of(Problem.NO_LENGTH);
        } else if (length > Manifest.PART_SIZE) {
            return Optional.of(Problem.TOO_LARGE);
        } else {
            return switch (door.urls().check(ticket, query.value("sig"), door.now())) {
                case FORGED -> Optional.of(Problem.FORGED);
                case EXPIRED -> Optional.of(Problem.EXPIRED);
                case FINE ->
                    length == ticket.part().length() ? store(ticket, request) : Optional.of(Problem.BAD_LENGTH);
            };
        }
    }

    private Optional<Problem> store(PartTicket ticket, HttpServletRequest request) throws IOException {
        Optional<Upload> upload = uploads.open(ticket.upload());
        if (upload.isEmpty()) {
            return Optional.of(Problem.UNKNOWN);
        } else if (door.store().holds(upload.get(), ticket.part())) {
            drain(request);
            return Optional.empty();
        } else {
            return write(upload.get(), ticket, request);
        }
    }

    private Optional<Problem> write(Upload upload, PartTicket ticket, HttpServletRequest request) throws IOException {
        try {
            door.store().store(upload, ticket.part(), request.getInputStream()::read);
            return Optional.empty();
        } catch (BadPart bad) {
            return Optional.of(
                    switch (bad.why()) {
                        case DIGEST -> Problem.BAD_DIGEST;
                        case LENGTH -> Problem.BAD_LENGTH;
                        case BROKEN_OFF -> Problem.BROKEN_OFF;
                    });
        } catch (StoreFull full) {
            LOG.error("no room for part {} of upload {}", ticket.part().number(), upload.id(), full);
            return Optional.of(Problem.FULL);
        } catch (IOException trouble) {
            LOG.error("the store failed at part {} of upload {}", ticket.part().number(), upload.id(), trouble);
            return Optional.of(Problem.DISK);
        }
    }

    private static void confirm(HttpServletResponse response) throws IOException {
        byte[] body = "{\"stored\":true}".getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** An honest sender gets to read the answer: it comes after his body. Nobody else's body is read. */
    private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DRAINED.contains(problem)) {
            drain(request);
            problem.answer(door.wording(), request, response);
        } else {
            turnAway(problem, request, response);
        }
    }

    private void turnAway(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Connection", "close");
        problem.answer(door.wording(), request, response);
    }

    /** At most one part, because longer bodies were refused before. */
    private static void drain(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        var buffer = new byte[64 * 1024];
        while (body.read(buffer) >= 0) {
            // thrown away: the bytes are already here, or not wanted
        }
    }
}
