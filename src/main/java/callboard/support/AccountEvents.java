package callboard.support;

import callboard.audit.AuditRow;
import callboard.consent.Consent;
import callboard.identity.Certification;
import callboard.inquiry.Inquiry;
import callboard.web.Messages;
import callboard.web.Ui;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The account, its sign-ins, and how its owner proved who he is: from the rows themselves and from the trail. */
@RequestScoped
class AccountEvents implements Course.Source {

    private static final int MOST = 60;
    private static final Pattern INQUIRY = Pattern.compile("inquiry\\..*");
    private static final Pattern IDENTITY = Pattern.compile("(identity|face|appeal|correction)\\..*");

    private final SupportRows rows;
    private final Messages messages;
    private final Ui ui;

    @Inject
    AccountEvents(SupportRows rows, Messages messages, Ui ui) {
        this.rows = rows;
        this.messages = messages;
        this.ui = ui;
    }

    @Override
    public Stream<Event> of(Whole whole) {
        Person person = whole.person();
        long account = person.account().id();
        List<Event> events = new ArrayList<>();
        events.add(fact(person.account().createdAt(), Event.Group.ACCOUNT, "registered"));
        person.certification().flatMap(Certification::certifiedAt).ifPresent(at -> events.add(certified(at)));
        rows.visits(account, Limit.of(MOST)).forEach(visit -> addTo(events, visit));
        rows.consents(account, Limit.of(MOST)).forEach(consent -> events.add(agreed(consent)));
        rows.acts(refs(whole), Limit.of(MOST)).stream()
                .filter(row -> !row.kind().equals("support.act.searched"))
                .map(row -> act(row, account))
                .forEach(events::add);
        return events.stream();
    }

    private Event fact(Instant at, Event.Group group, String key) {
        return new Event(at, group, "", ui.text("support.event." + key, List.of()), "");
    }

    private Event certified(Instant at) {
        String text = ui.text("support.event.certified", List.of());
        return new Event(at, Event.Group.CERTIFICATION, "ok", text, "");
    }

    private Event agreed(Consent consent) {
        String text =
                ui.text("support.event.agreed", List.of(ui.text(consent.kind().key(), List.of()), consent.number()));
        return new Event(consent.agreedAt(), Event.Group.ACCOUNT, "", text, "");
    }

    private void addTo(List<Event> events, SupportRows.Visit visit) {
        events.add(visit(visit.createdAt(), "signed-in", visit.device()));
        if (visit.endedAt() != null) {
            events.add(visit(visit.endedAt(), "signed-out", visit.device()));
        }
    }

    private Event visit(Instant at, String key, String device) {
        return new Event(at, Event.Group.ACCOUNT, "", ui.text("support.event." + key, List.of()), device);
    }

    private List<String> refs(Whole whole) {
        Person person = whole.person();
        long account = person.account().id();
        List<String> refs = new ArrayList<>(List.of(person.account().ref()));
        person.certification().map(Certification::ref).ifPresent(refs::add);
        refs.addAll(rows.faces(account));
        refs.addAll(rows.appeals(account));
        refs.addAll(rows.supplements(account));
        refs.addAll(rows.corrections(account));
        whole.inquiries().stream().map(Inquiry::ref).forEach(refs::add);
        return refs;
    }

    private Event act(AuditRow row, long account) {
        boolean own = IDENTITY.matcher(row.kind()).matches();
        String more = Stream.of(row.actorId() == account ? "" : row.actorName(), state(row), reason(row.reason()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(ui.text("support.event.comma", List.of())));
        return new Event(
                row.actedAt(),
                own ? Event.Group.CERTIFICATION : Event.Group.ACCOUNT,
                row.kind().endsWith("refused") || row.kind().endsWith("returned") ? "bad" : "",
                word(row.kind()),
                more);
    }

    /** Which question; what a reviewer decided about a face; nothing else of what was changed, because it may name others. */
    private String state(AuditRow row) {
        if (INQUIRY.matcher(row.kind()).matches()) {
            return row.objectName();
        }
        return row.kind().equals("face.act.decided")
                ? row.changes().stream()
                        .map(change -> ui.text("support.event.face." + change.after(), List.of()))
                        .collect(Collectors.joining(" "))
                : "";
    }

    private String reason(String reason) {
        String[] parts = reason.split(" ", 2);
        return messages.has(parts[0]) ? reason.replaceFirst("^\\S+", word(parts[0])) : reason;
    }

    private String word(String key) {
        return messages.has(key) ? ui.text(key, List.of()) : key;
    }
}
