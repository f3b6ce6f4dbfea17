package callboard.boot;

import callboard.account.Passwords;
import callboard.config.Settings;
import callboard.intake.ImportFiles;
import callboard.operator.OperatorPages;
import callboard.web.Icons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.mvc.security.Csrf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.krazo.servlet.KrazoContainerInitializer;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.media.multipart.MultiPartProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jboss.weld.environment.servlet.Listener;
import org.jspecify.annotations.Nullable;

/**
 * The server: no sessions, no scanning, no web.xml. Every request passes the front (number, headers), the limit of its body, the forgery check and the
 * sign-in before it reaches a controller; assets are served by Jetty itself.
 */
@ApplicationScoped
public class WebServer {

    /** More than wait for a hash at most, so that a crowd at the door leaves threads to everybody else. */
    private static final int THREADS = Passwords.MOST_WAITING + 200;

    private static final Path WEBAPP = Path.of("webapp");

    private final Settings settings;
    private final BeanManager beans;
    private final WebClasses classes;
    private final PageFilters filters;
    private final OperatorPages operator;
    private final MediaServlets media;
    private final ImportFiles imports;
    private @Nullable Server server;

    @Inject
    WebServer(
            Settings settings,
            BeanManager beans,
            WebClasses classes,
            PageFilters filters,
            OperatorPages operator,
            MediaServlets media,
            ImportFiles imports) {
        this.settings = settings;
        this.beans = beans;
        this.classes = classes;
        this.filters = filters;
        this.operator = operator;
        this.media = media;
        this.imports = imports;
    }

    /** Opens the port and says where. */
    URI start() {
        Server jetty = new Server(new QueuedThreadPool(THREADS));
        ServerConnector connector = new ServerConnector(jetty, connections());
        connector.setHost(settings.http().host());
        connector.setPort(settings.http().port());
        jetty.addConnector(connector);
        jetty.setHandler(new GracefulHandler(compressed(pages())));
        jetty.setStopTimeout(settings.http().stopSeconds() * 1_000L);
        try {
            jetty.start();
        } catch (Exception e) {
            throw new IllegalStateException("The server could not be started", e);
        }
        server = jetty;
        return URI.create("http://localhost:" + connector.getLocalPort());
    }

    void stop() {
        if (server != null) {
            try {
                server.stop();
            } catch (Exception e) {
                throw new IllegalStateException("The server could not be stopped", e);
            }
            server = null;
        }
    }

    private HttpConnectionFactory connections() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        if (settings.http().behindProxy()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
        HttpConnectionFactory connections = new HttpConnectionFactory(http);
        connections.setInputBufferSize(65_536);
        return connections;
    }

    private static CompressionHandler compressed(ServletContextHandler pages) {
        CompressionHandler handler = new CompressionHandler(pages);
        handler.putCompression(new GzipCompression());
        return handler;
    }

    private ServletContextHandler pages() {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.setBaseResource(files(context));
        context.setProtectedTargets(new String[] {"/WEB-INF", "/META-INF"});
        context.setMaxFormContentSize(BodyLimitFilter.FORM);
        context.addEventListener(Listener.using(beans));
        context.addServletContainerInitializer(
                new KrazoContainerInitializer(), classes.all().toArray(Class[]::new));
        filters.mount(context);
        assets(context);
        operator.forEverybody().forEach((pattern, page) -> context.addServlet(new ServletHolder(page), pattern));
        media.mount(context);
        ServletHolder jersey = new ServletHolder(new ServletContainer(controllers()));
        jersey.setAsyncSupported(true);
        jersey.setInitOrder(1);
        context.addServlet(jersey, "/*");
        return context;
    }

    private void assets(ServletContextHandler context) {
        context.addServlet(new ServletHolder(new Icons(WEBAPP.resolve("assets/icons.txt"))), "/assets/icons.svg");
        context.addServlet(new ServletHolder(new Sheets(WEBAPP.resolve("assets/css"))), "/assets/css/callboard.css");
        ServletHolder files = new ServletHolder("files", ResourceServlet.class);
        files.setInitParameter("dirAllowed", "false");
        files.setInitParameter("pathInfoOnly", "false");
        files.setInitParameter("cacheControl", "public, max-age=3600");
        context.addServlet(files, "/assets/*");
        context.addServlet(files, "/webjars/*");
    }

    /** Our own folder first, then what the web jars bring under META-INF/resources. */
    private static Resource files(ServletContextHandler context) {
        ResourceFactory resources = ResourceFactory.of(context);
        List<Resource> all = new ArrayList<>(List.of(resources.newResource(WEBAPP.toAbsolutePath())));
        try {
            WebServer.class
                    .getClassLoader()
                    .getResources("META-INF/resources")
                    .asIterator()
                    .forEachRemaining(folder -> all.add(resources.newResource(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResourceFactory.combine(all);
    }

    private ResourceConfig controllers() {
        ResourceConfig config = new ResourceConfig();
        classes.all().forEach(config::register);
        config.register(MultiPartFeature.class);
        // What people upload waits in clear while its request runs: where only we can read it, and where it is swept up
        // after a kill.
        config.register(
                new MultiPartProperties().tempDir(imports.scratch().toString()).resolver());
        config.register(JacksonFeature.withoutExceptionMappers());
        config.property(ServerProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 65_536);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.property(Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.OFF);
        return config;
    }
}
