package callboard.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;

/**
 * Hands the settings and the data folder of this process to whoever injects them. {@link #with} is called once, before the
 * container starts, so that a wrong setting is told before anything else happens.
 */
public final class Installation {

    private static volatile Optional<Settings> current = Optional.empty();

    private Installation() {}

    /** Puts the settings in force for the container that is started next. */
    public static void with(Settings settings) {
        current = Optional.of(settings);
    }

    @Produces
    @ApplicationScoped
    static Settings settings() {
        return current.orElseThrow(
                () -> new IllegalStateException("The settings are read before the container starts"));
    }

    /** Injected as a plain dependent object: it holds a path and no state. */
    @Produces
    static DataFolder dataFolder(Settings settings) {
        return new DataFolder(settings.data());
    }
}
