package callboard.brochure;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.media.Discarding;
import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import callboard.rules.Asker;
import callboard.school.Paper;
import callboard.school.School;
import callboard.school.Schools;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Saves and publishes the pages of schools. A replaced logo's or document's file goes once neither the draft nor the
 * page candidates see shows it. */
@RequestScoped
public class BrochureService {

    /** It stands beside names: lists of schools would be heavy with more. */
    private static final int LOGO_EDGE = 512;

    private final Brochures brochures;
    private final Schools schools;
    private final SealedImages images;
    private final Discarding discarding;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    BrochureService(
            Brochures brochures,
            Schools schools,
            SealedImages images,
            Discarding discarding,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.brochures = brochures;
        this.schools = schools;
        this.images = images;
        this.discarding = discarding;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /**
     * @param version that was compared with what is written; empty for none
     * @throws OptimisticLockingFailureException if it is another one by now
     */
    @Transactional
    public Brochure write(School school, BrochureText text, String version) {
        Optional<Brochure> present = brochures.ofSchool(school.id());
        unchanged(version, present.map(draft -> String.valueOf(draft.version())));
        Brochure brochure = present.orElseGet(() -> fresh(school));
        BrochureText before = brochure.text();
        brochure.write(text, asker.me(), clock.now());
        brochures.save(brochure);
        trail.record(changes(act("brochure.act.saved", brochure, school), before, text));
        return brochure;
    }

    /** Keeps a logo for the draft, drawn anew: nothing of the file itself is kept. */
    @Transactional
    public void mark(School school, byte[] upload) throws PhotoRefused {
        String key = images.keep(upload, LOGO_EDGE);
        Brochure brochure = ofSchool(school);
        String before = brochure.logo();
        brochure.mark(key, asker.me(), clock.now());
        brochures.save(brochure);
        trail.record(act("brochure.act.logo", brochure, school).with("brochure.logo", before, key));
        if (!before.equals(school.logo())) {
            images.remove(before);
        }
    }

    /**
     * Lays a document that is in the store into the draft, or takes it out.
     *
     * @param over the key of the document that the person saw; empty for none
     * @throws OptimisticLockingFailureException if it is another one by now
     */
    @Transactional
    public void lay(School school, Paper paper, String over) {
        Optional<Brochure> present = brochures.ofSchool(school.id());
        unchanged(over, present.map(draft -> draft.paper().paperKey()));
        Brochure brochure = present.orElseGet(() -> fresh(school));
        Paper before = brochure.paper();
        if (before.equals(paper)) {
            return;
        }
        brochure.lay(paper, asker.me(), clock.now());
        brochures.save(brochure);
        trail.record(act("brochure.act.paper", brochure, school)
                .with("brochure.paper", before.paperName(), paper.paperName()));
        before.object().ifPresent(discarding::discard);
    }

    /** Shows candidates the draft. Publishing what is published writes nothing, so that a double click is harmless. */
    @Transactional
    public void publish(School school) {
        Brochure brochure = ofSchool(school);
        if (!brochure.isPublishedAsItIs(school)) {
            BrochureText before = brochure.published(school);
            String logo = school.logo();
            Paper paper = brochure.publishedPaper();
            brochure.publish(school, asker.me(), clock.now());
            schools.save(school);
            brochures.save(brochure);
            trail.record(changes(act("brochure.act.published", brochure, school), before, brochure.text())
                    .withChanged("brochure.logo", logo, brochure.logo())
                    .withChanged(
                            "brochure.paper",
                            paper.paperName(),
                            brochure.paper().paperName()));
            paper.object().filter(key -> !paper.equals(brochure.paper())).ifPresent(discarding::discard);
            if (!logo.equals(brochure.logo())) {
                images.remove(logo);
            }
        }
    }

    /** What was seen may have changed while a file was looked through: it is asked again where it is replaced,
     * of the very row that is written: a second look might already see another one. */
    private static void unchanged(String seen, Optional<String> present) {
        if (!seen.equals(present.orElse(""))) {
            throw new OptimisticLockingFailureException("The draft is not the one that was seen");
        }
    }

    private Brochure ofSchool(School school) {
        return brochures.ofSchool(school.id()).orElseGet(() -> fresh(school));
    }

    private Brochure fresh(School school) {
        Brochure fresh = new Brochure(school, asker.me(), clock.now());
        brochures.add(fresh);
        return fresh;
    }

    private static Act changes(Act act, BrochureText before, BrochureText after) {
        return act.withChanged(
                        "brochure.introduction",
                        before.introductionProse().plain(),
                        after.introductionProse().plain())
                .withChanged(
                        "brochure.prospectus",
                        before.prospectusProse().plain(),
                        after.prospectusProse().plain())
                .withChanged("brochure.address", before.address(), after.address())
                .withChanged("brochure.phone", before.phone(), after.phone())
                .withChanged("brochure.email", before.email(), after.email())
                .withChanged("brochure.hours", before.hours(), after.hours());
    }

    private static Act act(String kind, Brochure brochure, School school) {
        return Act.of(kind, brochure.ref()).named(school.name()).inSchool(school.id());
    }
}
