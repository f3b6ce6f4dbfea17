package callboard.school;

import callboard.media.UploadNames;
import callboard.store.LocalStore;
import callboard.store.StoredObject;
import callboard.web.Exchange;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Hands out a document. Its bytes are a stranger's: the browser saves them and shows them nowhere on our pages, with a policy
 * that allows them nothing.
 */
@RequestScoped
public class PaperAnswer {

    private final LocalStore store;
    private final Exchange exchange;

    @Inject
    PaperAnswer(LocalStore store, Exchange exchange) {
        this.store = store;
        this.exchange = exchange;
    }

    /** The file, 304 for who has it, or 404 where there is none. */
    public Response of(Paper paper) throws IOException {
        StoredObject object = NotFound.unless(store.find(NotFound.unless(paper.object())));
        String tag = "\"" + object.sha256() + "\"";
        if (tag.equals(exchange.request().getHeader("If-None-Match"))) {
            return Response.notModified().header("ETag", tag).build();
        }
        StreamingOutput bytes = out -> Files.copy(object.file(), out);
        return Response.ok(bytes, object.key().kind().type())
                .header("Content-Length", object.size())
                .header("Content-Disposition", UploadNames.attachment("prospectus.pdf", paper.paperName()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-cache")
                .header("ETag", tag)
                .build();
    }
}
