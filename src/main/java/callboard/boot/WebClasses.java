package callboard.boot;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the controllers and providers of all floors while the container reads its classes, so that no list has to be kept. */
public class WebClasses implements Extension {

    private final Set<Class<?>> found = new LinkedHashSet<>();

    <T> void collect(@Observes @WithAnnotations({Path.class, Provider.class}) ProcessAnnotatedType<T> type) {
        Class<T> candidate = type.getAnnotatedType().getJavaClass();
        if (candidate.getName().startsWith("callboard.") && !candidate.isInterface()) {
            found.add(candidate);
        }
    }

    Set<Class<?>> all() {
        return Set.copyOf(found);
    }
}
