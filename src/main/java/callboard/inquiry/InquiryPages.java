package callboard.inquiry;

import callboard.candidate.MyEntries;
import callboard.candidate.MyEntry;
import callboard.policy.Policies;
import callboard.policy.Policy;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.web.Form;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.stream.Stream;

/** What the candidate's pages about his questions show. */
@RequestScoped
class InquiryPages {

    private static final Limit MOST = Limit.of(50);

    private final Inquiries inquiries;
    private final InquiryService service;
    private final MyEntries entries;
    private final Policies policies;
    private final Asker asker;
    private final Models models;

    @Inject
    InquiryPages(
            Inquiries inquiries,
            InquiryService service,
            MyEntries entries,
            Policies policies,
            Asker asker,
            Models models) {
        this.inquiries = inquiries;
        this.service = service;
        this.entries = entries;
        this.policies = policies;
        this.asker = asker;
        this.models = models;
    }

    /** One of the asker's entries to choose. */
    public record Choice(String value, String text) {}

    String list() {
        models.put("inquiries", inquiries.of(asker.me().account(), MOST));
        models.put("may", service.mayBegin());
        models.put("hours", hours());
        return "inquiry/list";
    }

    String begin(Form form) {
        models.put("form", form);
        models.put("may", service.mayBegin());
        models.put(
                "subjects", Stream.of(InquirySubject.values()).map(Enum::name).toList());
        models.put("entries", choices());
        models.put("hours", hours());
        return "inquiry/new";
    }

    String show(Inquiry inquiry, Form form) {
        models.put("form", form);
        models.put("inquiry", inquiry);
        models.put("said", service.said(inquiry));
        models.put("write", service.mayWrite(inquiry));
        models.put("close", InquiryPolicy.may(InquiryPolicy.Deed.CLOSE, inquiry.state(), InquiryPolicy.Who.OWNER));
        models.put("about", about(inquiry));
        models.put("hours", hours());
        return "inquiry/show";
    }

    /** Why it was not taken, beside the words: what took minutes to type is not thrown away. */
    static Form refuse(Form form, Refused refused) {
        form.reject(
                "words", refused.verdict().reasonKey(), refused.verdict().args().toArray());
        return form;
    }

    /** One of the asker's; somebody else's does not exist. */
    Inquiry find(String ref) {
        return NotFound.unless(inquiries.of(asker.me().account(), ref));
    }

    boolean isOwn(String entry) {
        return choices().stream().anyMatch(one -> one.value().equals(entry));
    }

    /** The exam it is about; empty for none. */
    private String about(Inquiry inquiry) {
        return inquiry.entry().stream()
                .flatMap(ref -> choices().stream().filter(one -> one.value().equals(ref)))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }

    private List<Choice> choices() {
        return entries.all().stream()
                .map(one -> new Choice(one.entry().ref(), name(one)))
                .toList();
    }

    private static String name(MyEntry one) {
        return one.school().name() + " " + one.major() + " " + one.round();
    }

    private String hours() {
        return policies.text(Policy.SERVICE_HOURS);
    }
}
