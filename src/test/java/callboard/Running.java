package callboard;

import callboard.boot.Callboard;
import callboard.config.SettingsFile;
import jakarta.enterprise.context.control.RequestContextController;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jboss.weld.environment.se.Weld;

/**
 * The product on a test database, with beans of the test beside its own. Background work stands still unless it is asked
 * for: a test runs the finder it is about.
 */
public final class Running implements AutoCloseable {

    private final Callboard callboard;

    private Running(Callboard callboard) {
        this.callboard = callboard;
    }

    public static Running on(TestDatabase database, Class<?>... beans) {
        return on(database, Map.of(), beans);
    }

    /** @param settings what is not as usual */
    public static Running on(TestDatabase database, Map<String, String> settings, Class<?>... beans) {
        Map<String, String> all = new TreeMap<>(database.settings());
        all.put("callboard.http.port", "0");
        all.put("callboard.job.threads", "0");
        all.putAll(settings);
        return new Running(Callboard.start(SettingsFile.read(all), new Weld("callboard-test").addBeanClasses(beans)));
    }

    public URI serve() {
        return callboard.serve();
    }

    public <T> T bean(Class<T> type) {
        return callboard.bean(type);
    }

    /** Asks or acts as a request or a job does. */
    public <T> T within(Callable<T> act) {
        RequestContextController request = bean(RequestContextController.class);
        boolean opened = request.activate();
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            if (opened) {
                request.deactivate();
            }
        }
    }

    /** As {@link #within(Callable)}, for acts that answer nothing. */
    public void doing(Runnable act) {
        within(() -> {
            act.run();
            return true;
        });
    }

    @Override
    public void close() {
        callboard.close();
    }
}
