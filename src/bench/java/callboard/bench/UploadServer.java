package callboard.bench;

import callboard.media.MediaDoor;
import callboard.media.PartTicket;
import callboard.media.PartUploadServlet;
import callboard.media.SignedUrl;
import callboard.store.ExpectedPart;
import callboard.store.LocalStore;
import callboard.store.Upload;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The real servlet in a real Jetty, with a second servlet that answers at once. */
final class UploadServer implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2027-01-15T04:00:00Z");

    private final SignedUrl urls = new SignedUrl(new byte[32]);
    private final Server server = new Server();
    private final ServerConnector connector;

    UploadServer(Path root, LocalStore.Limits limits) throws Exception {
        var factory = new HttpConnectionFactory(new HttpConfiguration());
        factory.setInputBufferSize(65_536);
        connector = new ServerConnector(server, factory);
        server.addConnector(connector);
        var door = new MediaDoor(urls, new LocalStore(root, limits), () -> NOW, (request, key) -> key);
        var context = new ServletContextHandler();
        var parts = new PartUploadServlet(door, id -> Optional.of(new Upload("s1", id)), 100);
        context.addServlet(new ServletHolder(parts), "/media/parts/*");
        context.addServlet(new ServletHolder(new Small()), "/small");
        server.setHandler(context);
        server.start();
    }

    private static final class Small extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            byte[] body = "ok".getBytes(StandardCharsets.US_ASCII);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    String address(Upload upload, ExpectedPart part) {
        return urls.address(new PartTicket(upload.id(), part, NOW.plusSeconds(900)));
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception stopping) {
            throw new IOException(stopping);
        }
    }
}
