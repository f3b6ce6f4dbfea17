package callboard.review;

import callboard.account.Grants;
import callboard.account.Role;
import callboard.viewing.Pictures;
import callboard.web.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;

/** What the pages of all desks share: the queue, the case and its lease, who has decided already. */
@RequestScoped
public class CasePages {

    private final Desk desk;
    private final Queue queue;
    private final DeskNumbers numbers;
    private final Grants grants;
    private final Exchange exchange;
    private final Pictures pictures;
    private final Models models;

    @Inject
    CasePages(
            Desk desk,
            Queue queue,
            DeskNumbers numbers,
            Grants grants,
            Exchange exchange,
            Pictures pictures,
            Models models) {
        this.desk = desk;
        this.queue = queue;
        this.numbers = numbers;
        this.grants = grants;
        this.exchange = exchange;
        this.pictures = pictures;
        this.models = models;
    }

    /** Puts the queue of a desk into the model. */
    public void list(CaseKind kind) {
        models.put("kind", kind);
        models.put("queue", queue.of(kind, view()));
        models.put("view", view());
        models.put(
                "views",
                Queue.VIEWS.stream()
                        .filter(one -> kind.people() > 1 || !one.equals("escalated"))
                        .toList());
        models.put("numbers", numbers.of(kind));
        models.put("works", desk.works(kind));
    }

    /** Puts the queue and a case into the model, and says whether the asker holds it, so that it may be shown. */
    public boolean show(ManualReview review) {
        list(review.kind());
        boolean mine = desk.isMine(review);
        models.put("review", review);
        models.put("mine", mine);
        models.put("pictures", pictures);
        models.put("mayHold", desk.mayHold(review));
        models.put("mayDecide", desk.mayDecide(review));
        models.put("given", desk.given(review));
        models.put("mayRead", desk.mayReadOpinions(review));
        models.put("alone", isAlone(review));
        return mine;
    }

    private String view() {
        String asked = exchange.request().getParameter("view");
        return asked != null && Queue.VIEWS.contains(asked) ? asked : "";
    }

    /** Whether the second person it needs does not exist here: the case waits, and the page says so (spec §2). */
    private boolean isAlone(ManualReview review) {
        return review.decidedAt().isEmpty()
                && review.kind().people() > 1
                && grants.able(0, Role.PLATFORM_REVIEWER) < review.kind().people();
    }
}
