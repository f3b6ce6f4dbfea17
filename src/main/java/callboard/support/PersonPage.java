package callboard.support;

import callboard.account.AccountService;
import callboard.account.Permissions;
import callboard.account.Role;
import callboard.notice.OutboxItem;
import callboard.notice.OutboxService;
import callboard.review.CaseKind;
import callboard.rules.Verdict;
import callboard.support.Event.Group;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A candidate's page as support sees it. */
@RequestScoped
class PersonPage {

    private static final int MOST = 100;
    private static final int MESSAGES = 6;
    private static final int INQUIRIES = 20;

    private final SupportRows rows;
    private final SupportService service;
    private final Course course;
    private final OutboxService outbox;
    private final AccountService accounts;
    private final Permissions permissions;
    private final Forms forms;
    private final Models models;

    @Inject
    PersonPage(
            SupportRows rows,
            SupportService service,
            Course course,
            OutboxService outbox,
            AccountService accounts,
            Permissions permissions,
            Forms forms,
            Models models) {
        this.rows = rows;
        this.service = service;
        this.course = course;
        this.outbox = outbox;
        this.accounts = accounts;
        this.permissions = permissions;
        this.forms = forms;
        this.models = models;
    }

    /** A message of his and whether it may go out once more. */
    public record Sent(OutboxItem item, Verdict resend) {}

    Whole find(String ref) {
        Person person = NotFound.unless(rows.byRef(ref));
        long account = person.account().id();
        return new Whole(
                person,
                rows.applied(account),
                rows.takes(account, Limit.of(MOST)),
                outbox.to(account, accounts.loginOf(person.account())),
                rows.inquiries(account, Limit.of(INQUIRIES)));
    }

    boolean isReviewer() {
        return permissions.has(Role.PLATFORM_REVIEWER);
    }

    /** @param shown a {@link Group}; anything else shows all */
    String show(Whole whole, String shown) {
        return show(whole, shown, forms.empty(), forms.empty());
    }

    String show(Whole whole, String shown, Form acting, Form revealing) {
        Person person = whole.person();
        Optional<Group> group = Arrays.stream(Group.values())
                .filter(one -> one.name().equals(shown))
                .findFirst();
        List<Event> events = course.of(whole);
        int open = service.openSignIns(person);
        var lock = service.lockedUntil(person);
        models.put("person", person);
        models.put("applied", whole.applied());
        models.put("inRoom", whole.inRoom());
        models.put("missing", whole.missing());
        models.put("lock", lock);
        models.put("open", open);
        models.put("unlock", SupportPolicy.mayUnlock(lock.isPresent()));
        models.put("end", SupportPolicy.mayEndSignIns(open, whole.inRoom()));
        models.put("acts", permissions.has(Role.SUPPORT) || permissions.has(Role.PLATFORM_ADMIN));
        models.put("reveals", isReviewer() && person.hasDocument());
        models.put("groups", Group.values());
        models.put("shown", group.map(Group::name).orElse(""));
        models.put(
                "events",
                events.stream()
                        .filter(event -> group.isEmpty() || event.group() == group.get())
                        .toList());
        models.put(
                "messages",
                whole.messages().stream().limit(MESSAGES).map(this::sent).toList());
        models.put("inquiries", whole.inquiries());
        models.put("answers", CaseKind.INQUIRY.roles().stream().anyMatch(permissions::has));
        models.put("acting", acting);
        models.put("revealing", revealing);
        return "support/person";
    }

    private Sent sent(OutboxItem item) {
        return new Sent(item, outbox.mayResend(item));
    }
}
