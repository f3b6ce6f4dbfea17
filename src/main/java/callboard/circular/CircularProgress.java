package callboard.circular;

import callboard.job.LongWork;
import callboard.job.LongWorks;
import callboard.rules.Asker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How far the sending is, for whoever started it; colleagues read the count. */
@RequestScoped
class CircularProgress {

    private final LongWorks works;
    private final Asker asker;

    @Inject
    CircularProgress(LongWorks works, Asker asker) {
        this.works = works;
        this.asker = asker;
    }

    Optional<LongWork> own(Circular circular) {
        return works.latest(CircularWork.KIND, circular.ref())
                .filter(work -> work.ownerId() == asker.me().account());
    }
}
