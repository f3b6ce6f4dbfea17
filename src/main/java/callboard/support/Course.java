package callboard.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that happened to a candidate, newest first, at all schools; what it asks the database does not grow with it. */
@RequestScoped
class Course {

    private static final int MOST = 300;

    private final Instance<Source> sources;

    @Inject
    Course(Instance<Source> sources) {
        this.sources = sources;
    }

    /** Knows a part of it. */
    interface Source {

        /** In any order. */
        Stream<Event> of(Whole whole);
    }

    List<Event> of(Whole whole) {
        return sources.stream()
                .flatMap(source -> source.of(whole))
                .sorted(Comparator.comparing(Event::at).reversed())
                .limit(MOST)
                .toList();
    }
}
