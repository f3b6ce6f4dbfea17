package callboard;

import callboard.account.QuickPasswords;
import callboard.boot.Callboard;
import callboard.config.SettingsFile;
import callboard.machine.MediaLibraries;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.weld.environment.se.Weld;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The whole product on a test's database and clock, served on a free port once somebody wants a page. */
public final class Product implements AutoCloseable {

    private static final AtomicInteger STARTED = new AtomicInteger();

    /** A test that ends waits for nobody: browsers keep their connections for a second, and there are a hundred starts. */
    private static final Map<String, String> USUAL = Map.of(
            "callboard.http.port", "0",
            "callboard.http.stop-seconds", "0",
            "callboard.demo", "none",
            "callboard.account.totp", "optional",
            "callboard.review.second-look-percent", "0");

    /** Let go at the end: the classes of tests stay until the last one has run, and with their fields each product that ever was. */
    private Callboard callboard;

    private URI address;

    static {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private Product(Callboard callboard) {
        this.callboard = callboard;
    }

    /** Starts everything but the server. */
    public static Product on(TestDatabase database) {
        return on(database, Map.of());
    }

    /** As {@link #on(TestDatabase)} without finders in the background: a test runs the one it is about. */
    public static Product still(TestDatabase database, Class<?>... beans) {
        return on(database, Map.of("callboard.job.threads", "0"), beans);
    }

    /**
     * As {@link #on(TestDatabase)}.
     *
     * @param unusual settings that are not as usual
     * @param beans of the test, beside the product's own
     */
    public static Product on(TestDatabase database, Map<String, String> unusual, Class<?>... beans) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(unusual);
        return with(settings, beans);
    }

    /** On whatever database these settings lead to. */
    public static Product with(Map<String, String> chosen, Class<?>... beans) {
        MediaLibraries.prepare();
        Map<String, String> settings = new HashMap<>(USUAL);
        settings.putAll(chosen);
        Weld weld = new Weld("callboard-" + STARTED.incrementAndGet())
                .addBeanClass(TestClock.class)
                .addBeanClass(QuickPasswords.class)
                .addBeanClasses(beans);
        return new Product(Callboard.start(SettingsFile.read(settings), weld));
    }

    /** A new browser at this product. */
    public Browserless browser() {
        return new Browserless(address());
    }

    /** Where it is served, for real browsers. */
    public synchronized URI address() {
        if (address == null) {
            address = callboard.serve();
        }
        return address;
    }

    public TestClock clock() {
        return callboard.bean(TestClock.class);
    }

    public <T> T bean(Class<T> type) {
        return callboard.bean(type);
    }

    /** Does something with the database's session of a request, as a job would. */
    public <T> T ask(Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        callboard.inRequest(() -> {
            try {
                answer.set(question.call());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return answer.get();
    }

    /** As {@link #ask} for what has no answer. */
    public void act(Runnable act) {
        callboard.inRequest(act);
    }

    @Override
    public void close() {
        if (callboard != null) {
            callboard.close();
            callboard = null;
        }
    }
}
