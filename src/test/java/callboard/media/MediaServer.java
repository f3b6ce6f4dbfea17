package callboard.media;

import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.store.Upload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A real Jetty with both servlets, a clock set by hand, and lists of what is open and who may watch. */
final class MediaServer {
    static final Instant NOON = Instant.parse("2027-01-15T04:00:00Z");

    final SignedUrl urls = new SignedUrl("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    final LocalStore store;
    final Set<Upload> open = ConcurrentHashMap.newKeySet();
    final Set<String> watchers = ConcurrentHashMap.newKeySet();
    volatile Instant now = NOON;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    MediaServer(Path root, int cap) throws Exception {
        store = new LocalStore(root, new LocalStore.Limits(2, 0));
        var door = new MediaDoor(urls, store, () -> now, (request, key) -> key);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new PartUploadServlet(door, this::find, cap)), "/media/parts/*");
        context.addServlet(new ServletHolder(new ObjectServlet(door, this::mayWatch)), "/media/objects/*");
        server.setHandler(context);
        server.addConnector(connector);
        server.start();
    }

    private Optional<Upload> find(String id) {
        return open.stream().filter(upload -> upload.id().equals(id)).findFirst();
    }

    private boolean mayWatch(ObjectKey key, String viewer, Instant when) {
        return watchers.contains(viewer + " " + key);
    }

    int port() {
        return connector.getLocalPort();
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + address));
    }

    /** The body of what is refused is not read, and the server hangs up behind its answer: whoever comes next may meet that end. */
    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return once(request);
        } catch (IOException hungUp) {
            return once(request);
        }
    }

    private HttpResponse<byte[]> once(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Status and, for a refusal, the code of the problem: {@code 400 BadDigest}. */
    String put(String address, byte[] body) throws IOException, InterruptedException {
        return words(send(request(address).PUT(HttpRequest.BodyPublishers.ofByteArray(body))));
    }

    static String words(HttpResponse<byte[]> answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.statusCode()
                + body.replaceFirst("(?s).*\"code\":\"(\\w+)\".*", " $1").replaceFirst("^\\{.*", "");
    }

    void stop() throws Exception {
        server.stop();
    }
}
