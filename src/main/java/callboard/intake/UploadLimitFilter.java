package callboard.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Turns a body away that cannot be a roster: by its announced length at once, otherwise as soon as it grows too long. */
@Provider
@UploadLimit
@Dependent
public class UploadLimitFilter implements ContainerRequestFilter {

    /** What a form puts around its file. */
    private static final long FRAME = 64 * 1024;

    private final long most;

    @Inject
    UploadLimitFilter(ImportFiles files) {
        this.most = files.limits().fileBytes() + FRAME;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > most) {
            throw tooLarge();
        }
        request.setEntityStream(new Counted(request.getEntityStream(), most));
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** Counts what is read, because a body need not announce its length. */
    private static final class Counted extends FilterInputStream {

        private final long most;
        private long taken;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            taken += read;
            if (taken > most) {
                throw tooLarge();
            }
        }
    }
}
