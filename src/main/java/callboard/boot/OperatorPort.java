package callboard.boot;

import callboard.config.Settings;
import callboard.operator.OperatorPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Health and metrics on a port of their own on the loopback interface ({@code callboard.operator.port}), with threads of its
 * own: it still answers when the public front has none to spare.
 */
@ApplicationScoped
public class OperatorPort {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorPort.class);

    private final Settings settings;
    private final OperatorPages pages;
    private @Nullable Server server;

    @Inject
    OperatorPort(Settings settings, OperatorPages pages) {
        this.settings = settings;
        this.pages = pages;
    }

    /** Opens it, if a port is set. */
    void start() {
        int port = settings.operator().port();
        if (port != 0) {
            open(port);
            LOG.info("Health and metrics are at http://127.0.0.1:{}", port);
        }
    }

    private void open(int port) {
        Server jetty = new Server(new QueuedThreadPool(8, 2));
        ServerConnector connector = new ServerConnector(jetty, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        jetty.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        pages.forThisMachine().forEach((pattern, page) -> context.addServlet(new ServletHolder(page), pattern));
        jetty.setHandler(context);
        try {
            jetty.start();
        } catch (Exception e) {
            throw new IllegalStateException("The operators' port " + port + " cannot be opened", e);
        }
        server = jetty;
    }

    void stop() {
        if (server != null) {
            try {
                server.stop();
            } catch (Exception e) {
                throw new IllegalStateException("The operators' port cannot be closed", e);
            }
            server = null;
        }
    }
}
