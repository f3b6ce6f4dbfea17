package callboard.inquiry;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.candidate.EntryRows;
import callboard.exam.ExamNames;
import callboard.inquiry.InquiryPolicy.Deed;
import callboard.inquiry.InquiryPolicy.Who;
import callboard.review.CaseKind;
import callboard.review.CasePages;
import callboard.review.ManualReview;
import callboard.template.Reasons;
import callboard.web.Form;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;

/** What the desk of questions shows; the words to whoever holds the case, and to nobody else. */
@RequestScoped
class InquiryDeskPages {

    private static final Limit SETTLED = Limit.of(20);

    private final CasePages cases;
    private final Inquiries inquiries;
    private final InquiryService service;
    private final Accounts accounts;
    private final EntryRows entries;
    private final ExamNames names;
    private final Reasons reasons;
    private final Models models;

    @Inject
    InquiryDeskPages(
            CasePages cases,
            Inquiries inquiries,
            InquiryService service,
            Accounts accounts,
            EntryRows entries,
            ExamNames names,
            Reasons reasons,
            Models models) {
        this.cases = cases;
        this.inquiries = inquiries;
        this.service = service;
        this.accounts = accounts;
        this.entries = entries;
        this.names = names;
        this.reasons = reasons;
        this.models = models;
    }

    String list() {
        cases.list(CaseKind.INQUIRY);
        models.put("settled", inquiries.settled(SETTLED));
        return "inquiry/cases";
    }

    String show(ManualReview review, Form form) {
        boolean mine = cases.show(review);
        Inquiry inquiry = subject(review);
        models.put("form", form);
        models.put("inquiry", inquiry);
        models.put("last", inquiry.caseRef().equals(review.ref()));
        models.put("reopen", InquiryPolicy.may(Deed.REOPEN, inquiry.state(), Who.STAFF));
        models.put("close", InquiryPolicy.may(Deed.CLOSE, inquiry.state(), Who.STAFF));
        models.put("reasons", mine ? reasons.of(CaseKind.INQUIRY) : List.of());
        models.put("said", mine ? service.said(inquiry) : List.of());
        models.put("about", mine ? about(inquiry) : "");
        models.put("person", accounts.byId(inquiry.account()).map(Account::ref).orElse(""));
        return "inquiry/case";
    }

    /** How many lines there are, without opening any. */
    long countLines(Inquiry inquiry) {
        return inquiries.countLines(inquiry.id());
    }

    /** What a case is about; gone once its days are over. */
    Inquiry subject(ManualReview review) {
        return NotFound.unless(inquiries.byRef(review.subjectRef()));
    }

    /** The exam it is about, with its school; empty for none. */
    private String about(Inquiry inquiry) {
        return inquiry.entry()
                .flatMap(ref -> entries.own(inquiry.account(), ref))
                .map(one -> one.school().name() + " " + names.of(one.exam()))
                .orElse("");
    }
}
