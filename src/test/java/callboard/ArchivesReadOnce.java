package callboard;

import jakarta.annotation.Priority;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.Index;
import org.jboss.weld.environment.deployment.discovery.BeanArchiveBuilder;
import org.jboss.weld.environment.deployment.discovery.BeanArchiveHandler;
import org.jboss.weld.environment.deployment.discovery.jandex.Jandex;
import org.jboss.weld.environment.deployment.discovery.jandex.JandexFileSystemBeanArchiveHandler;
import org.jspecify.annotations.Nullable;

/**
 * What the container learns from the classes of the product, read once for all products that tests start: Weld reads each of two
 * thousand classes at every start, which was a sixth of a test run.
 */
@Priority(1)
public class ArchivesReadOnce implements BeanArchiveHandler {

    private static final Map<String, Index> READ = new ConcurrentHashMap<>();

    @Override
    public @Nullable BeanArchiveBuilder handle(String archive) {
        Index index = READ.computeIfAbsent(archive, ArchivesReadOnce::read);
        if (index == null) {
            return null;
        }
        var builder = new BeanArchiveBuilder().setAttribute(Jandex.INDEX_ATTRIBUTE_NAME, index);
        index.getKnownClasses().forEach(one -> builder.addClass(one.name().toString()));
        return builder;
    }

    private static @Nullable Index read(String archive) {
        BeanArchiveBuilder builder = new JandexFileSystemBeanArchiveHandler().handle(archive);
        return builder == null ? null : (Index) builder.getAttribute(Jandex.INDEX_ATTRIBUTE_NAME);
    }
}
