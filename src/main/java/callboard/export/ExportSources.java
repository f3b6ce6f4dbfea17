package callboard.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that can be exported, in the order of the page. */
@ApplicationScoped
public class ExportSources {

    private final Instance<ExportSource> sources;

    @Inject
    ExportSources(@Any Instance<ExportSource> sources) {
        this.sources = sources;
    }

    public List<ExportSource> all() {
        return sources.stream()
                .sorted(Comparator.comparingInt(ExportSource::place))
                .toList();
    }

    public Optional<ExportSource> of(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    /** The one that a row of ours names. */
    ExportSource known(String kind) {
        return of(kind).orElseThrow(() -> new IllegalStateException("nobody exports " + kind));
    }
}
