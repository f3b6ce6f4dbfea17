package callboard.past;

import callboard.config.Clock;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;

/** The one clock, but for the thread that makes a demo, where it stands at the moment that is being played. */
@Decorator
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class PastClock implements Clock {

    private final Clock clock;
    private final Past past;

    @Inject
    PastClock(@Delegate @Any Clock clock, Past past) {
        this.clock = clock;
        this.past = past;
    }

    @Override
    public Instant now() {
        return past.then().orElseGet(clock::now);
    }
}
