package callboard.boot;

import callboard.config.Installation;
import callboard.config.Settings;
import callboard.config.SettingsFile;
import callboard.data.DatabaseStart;
import jakarta.enterprise.context.control.RequestContextController;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * A running product: the container with everything in it and, once {@link #serve} was called, the server. Closing stops the
 * server first, so that requests end before the pool does, then the jobs, then the database.
 */
public final class Callboard implements AutoCloseable {

    private final WeldContainer container;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    private Callboard(WeldContainer container) {
        this.container = container;
    }

    /** Starts the container: settings read, database migrated, jobs running. */
    public static Callboard start(Map<String, String> overrides) {
        return start(SettingsFile.read(overrides), new Weld("callboard"));
    }

    /** As {@link #start(Map)} for a command that comes and goes: no background work begins. */
    static Callboard startQuietly() {
        return start(Map.of("callboard.job.threads", "0"));
    }

    /** As {@link #start(Map)} with a container that a test has prepared. */
    public static Callboard start(Settings settings, Weld weld) {
        Installation.with(settings);
        LogFormat.use(settings);
        weld.addExtension(new DatabaseStart(settings));
        Callboard callboard = new Callboard(weld.skipShutdownHook().initialize());
        Runtime.getRuntime().addShutdownHook(callboard.hook);
        return callboard;
    }

    /** Opens the port, and the operators' own if there is one. */
    public URI serve() {
        bean(OperatorPort.class).start();
        return bean(WebServer.class).start();
    }

    /** A bean, for commands and tests. */
    public <T> T bean(Class<T> type) {
        return container.select(type).get();
    }

    /** Runs something that needs a session of the database, outside any web request. */
    public void inRequest(Runnable work) {
        RequestContextController requests = bean(RequestContextController.class);
        boolean mine = requests.activate();
        try {
            work.run();
        } finally {
            if (mine) {
                requests.deactivate();
            }
        }
    }

    /** Returns when the process was asked to stop. */
    public void await() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // the hook itself called us
        }
    }

    private synchronized void stop() {
        if (container.isRunning()) {
            bean(WebServer.class).stop();
            bean(OperatorPort.class).stop();
            container.shutdown();
        }
        stopped.countDown();
    }
}
