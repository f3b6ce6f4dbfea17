package callboard.boot;

import callboard.config.Settings;
import callboard.web.ErrorPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes no more of a body than its kind may have: forms are read into memory, so a field of gigabytes from somebody who is not
 * even signed in would take the room's memory. A length that is too large when told is 413 before a byte is read; one that is
 * not told is cut off while it is read. Parts of recordings and
 * demonstration videos, which go straight to the disk, have limits of their own.
 */
@ApplicationScoped
class BodyLimitFilter implements Filter {

    /** Bytes of a form's fields. */
    static final int FORM = 256 * 1024;

    private static final long API = 16L << 20;
    private static final long FILES = 64L << 20;

    /** Bytes of a form around its file. */
    private static final long AROUND = 1L << 20;

    private static final Pattern DEMONSTRATION =
            Pattern.compile("/schools/[^/]+/desk/exams/[^/]+/subjects/[^/]+/demonstration");

    private static final Pattern ROSTER = Pattern.compile("/schools/[^/]+/desk/roster/imports");

    private final ErrorPage errors;
    private final Settings settings;

    @Inject
    BodyLimitFilter(ErrorPage errors, Settings settings) {
        this.errors = errors;
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        long most = most(request);
        if (request.getContentLengthLong() > most) {
            HttpServletResponse response = (HttpServletResponse) plainResponse;
            response.setHeader("Connection", "close");
            errors.send(response, 413, "");
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, plainResponse);
        } else {
            chain.doFilter(new Limited(request, most), plainResponse);
        }
    }

    private long most(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (request.getRequestURI().startsWith("/media/parts/")) {
            return Long.MAX_VALUE;
        } else if (request.getRequestURI().startsWith("/api/")) {
            return API;
        } else if (DEMONSTRATION.matcher(request.getRequestURI()).matches() && type.startsWith("multipart/")) {
            return ((long) settings.media().demonstrationMegabytes() << 20) + AROUND;
        } else if (ROSTER.matcher(request.getRequestURI()).matches() && type.startsWith("multipart/")) {
            return Math.max(FILES, ((long) settings.imports().fileMegabytes() << 20) + AROUND);
        } else {
            return type.startsWith("multipart/") ? FILES : FORM;
        }
    }

    /** A request of untold length. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;
        private @Nullable ServletInputStream bytes;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (bytes == null) {
                bytes = new Counted(super.getInputStream(), most);
            }
            return bytes;
        }
    }

    /** Bytes up to a limit. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream bytes;
        private long left;

        Counted(ServletInputStream bytes, long most) {
            this.bytes = bytes;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = bytes.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = bytes.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ClientErrorException(413);
            }
        }

        @Override
        public boolean isFinished() {
            return bytes.isFinished();
        }

        @Override
        public boolean isReady() {
            return bytes.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            bytes.setReadListener(listener);
        }
    }
}
