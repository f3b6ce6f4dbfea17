package callboard;

import callboard.config.Clock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;

/** The product's clock in tests: it stands still until the test moves it. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TestClock implements Clock {

    /** Saturday, 16 January 2027, 09:00 in Beijing: the morning of the exam in most tests. */
    public static final Instant MORNING = Instant.parse("2027-01-16T01:00:00Z");

    private volatile Instant now = MORNING;

    @Override
    public Instant now() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }
}
