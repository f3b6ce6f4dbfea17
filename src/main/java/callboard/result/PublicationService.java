package callboard.result;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.data.Durability;
import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What people do with publications. What candidates rely on from then on is on the disk before anybody is answered. */
@RequestScoped
public class PublicationService {

    private final PublicationActs acts;
    private final Permissions permissions;
    private final Durability durability;

    @Inject
    PublicationService(PublicationActs acts, Permissions permissions, Durability durability) {
        this.acts = acts;
        this.permissions = permissions;
        this.durability = durability;
    }

    /** @throws callboard.rules.Refused unless the exam is over, judged and without another publication */
    public Publication draft(Exam exam, CutOff cutOff, String title) {
        return acts.draft(exam, cutOff, title);
    }

    public Optional<Publication> active(Exam exam) {
        return acts.active(exam);
    }

    /**
     * Confirms it.
     *
     * @param typed how many pass, as typed
     * @param at when candidates may read it; empty for at once
     * @throws callboard.rules.Refused for the preparer, a judge, a wrong count, a past instant, or facts that changed
     */
    public void confirm(Publication publication, String typed, Optional<Instant> at) {
        acts.confirm(publication, typed, at, publishes(publication));
        durability.sync();
    }

    /** Makes it a draft again. @throws callboard.rules.Refused from the instant of its release on */
    public void cancel(Publication publication) {
        acts.cancel(publication, publishes(publication));
        durability.sync();
    }

    public void drop(Publication publication) {
        acts.drop(publication);
    }

    public void askRecall(Publication publication, String reason) {
        acts.askRecall(publication, reason);
    }

    /** Gives up a recall that somebody asked for. */
    public void keep(Publication publication) {
        acts.keep(publication);
    }

    /** Takes a released publication back. @throws callboard.rules.Refused for who asked for it */
    public void recall(Publication publication) {
        acts.recall(publication, publishes(publication));
        durability.sync();
    }

    private boolean publishes(Publication publication) {
        return permissions.has(Role.PUBLISHER, publication.schoolId());
    }
}
