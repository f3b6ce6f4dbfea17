package callboard.brochure;

import callboard.media.HeldObjects;
import callboard.store.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Keeps the documents that drafts and pages show. They have addresses of their own, so nobody comes by a signed one. */
@ApplicationScoped
public class BrochurePapers implements HeldObjects {

    private final Brochures brochures;

    @Inject
    BrochurePapers(Brochures brochures) {
        this.brochures = brochures;
    }

    @Override
    public boolean needs(ObjectKey key) {
        return brochures.withPaper(key.toString()) > 0;
    }

    @Override
    public boolean mayWatch(ObjectKey key, Instant now) {
        return false;
    }
}
