package callboard.brochure;

import callboard.school.Presentation;
import callboard.school.School;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives the public page what its school published. */
@RequestScoped
public class PublishedBrochures implements Presentation {

    private final Brochures brochures;

    @Inject
    PublishedBrochures(Brochures brochures) {
        this.brochures = brochures;
    }

    @Override
    public Optional<Shown> of(School school) {
        return brochures
                .ofSchool(school.id())
                .filter(brochure -> brochure.publishedAt().isPresent())
                .map(brochure -> brochure.published(school).shown(school.logo(), brochure.publishedPaper()));
    }
}
