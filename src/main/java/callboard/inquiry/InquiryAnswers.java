package callboard.inquiry;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.contact.OwnerNotices;
import callboard.data.Vault;
import callboard.inquiry.InquiryPolicy.Deed;
import callboard.inquiry.InquiryPolicy.Who;
import callboard.notice.Message;
import callboard.review.Decision;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.review.Outcome;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the people at the desk do with questions. Answers are sealed; the books of the desk and the trail hold none of their words. */
@ApplicationScoped
public class InquiryAnswers {

    private final Inquiries inquiries;
    private final InquiryService service;
    private final Vault vault;
    private final Desk desk;
    private final OwnerNotices notices;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    InquiryAnswers(
            Inquiries inquiries,
            InquiryService service,
            Vault vault,
            Desk desk,
            OwnerNotices notices,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.inquiries = inquiries;
        this.service = service;
        this.vault = vault;
        this.desk = desk;
        this.notices = notices;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Answers what the asker holds; the candidate is told here and where he signs in with, because he may wait outside. */
    @Transactional
    public void answer(ManualReview review, Inquiry seen, AnswerForm.Answer answer) {
        Inquiry inquiry = service.held(seen);
        InquiryPolicy.may(Deed.ANSWER, inquiry.state(), Who.STAFF).orRefuse();
        if (answer.read() != inquiries.countLines(inquiry.id())) {
            throw new Refused(Verdict.refused("inquiry.answer.newer"));
        }
        desk.decide(review, new Decision(Outcome.ACCEPT, answer.reasonKey(), ""));
        inquiries.add(new InquiryLine(inquiry, answer.words(), vault, clock.now())
                .from(asker.me().name(), answer.reasonKey()));
        if (answer.closes()) {
            inquiry.close(clock.now());
        } else {
            inquiry.answer(clock.now());
        }
        inquiries.save(inquiry);
        record(answer.closes() ? "inquiry.act.answered-closed" : "inquiry.act.answered", inquiry);
        tell(inquiry);
    }

    /** Nothing more is expected of it. */
    @Transactional
    public void close(Inquiry seen) {
        Inquiry inquiry = service.held(seen);
        InquiryPolicy.may(Deed.CLOSE, inquiry.state(), Who.STAFF).orRefuse();
        inquiry.close(clock.now());
        inquiries.save(inquiry);
        record("inquiry.act.closed", inquiry);
    }

    /** Back to the desk: the answer was wrong, or there is more to say. */
    @Transactional
    public ManualReview reopen(Inquiry seen) {
        Inquiry inquiry = service.held(seen);
        InquiryPolicy.may(Deed.REOPEN, inquiry.state(), Who.STAFF).orRefuse();
        ManualReview review = service.toDesk(inquiry);
        inquiry.await(review.ref(), clock.now());
        inquiries.save(inquiry);
        record("inquiry.act.reopened", inquiry);
        return review;
    }

    private void tell(Inquiry inquiry) {
        notices.tell(
                inquiry.account(),
                Message.of("inquiry.notice.answered", "inquiry.notice.answered.text", inquiry.number()),
                "/inquiries/" + inquiry.ref());
    }

    private void record(String act, Inquiry inquiry) {
        trail.record(Act.of(act, inquiry.ref()).named(inquiry.number()));
    }
}
