package callboard.demonstration;

import callboard.entry.ExamAudience;
import callboard.media.HeldObjects;
import callboard.store.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Shows demonstration videos to the exam's audience. */
@ApplicationScoped
public class DemonstrationObjects implements HeldObjects {

    private final Demonstrations demonstrations;
    private final ExamAudience audience;

    @Inject
    DemonstrationObjects(Demonstrations demonstrations, ExamAudience audience) {
        this.demonstrations = demonstrations;
        this.audience = audience;
    }

    @Override
    public boolean needs(ObjectKey key) {
        return !demonstrations.byObject(key.toString()).isEmpty();
    }

    @Override
    public boolean mayWatch(ObjectKey key, Instant now) {
        return demonstrations.byObject(key.toString()).stream()
                .anyMatch(one -> audience.admits(one.schoolId(), one.subjectId()));
    }
}
