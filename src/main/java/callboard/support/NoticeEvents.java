package callboard.support;

import callboard.notice.OutboxItem;
import callboard.notice.ReceivedNotices;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What he was told, on which way, and whether it arrived; titles only, because texts may hold codes or outcomes. */
@RequestScoped
class NoticeEvents implements Course.Source {

    private final ReceivedNotices received;
    private final Ui ui;

    @Inject
    NoticeEvents(ReceivedNotices received, Ui ui) {
        this.received = received;
        this.ui = ui;
    }

    @Override
    public Stream<Event> of(Whole whole) {
        Stream<Event> sent = whole.messages().stream().map(this::sent);
        Stream<Event> told = received.page(whole.person().account().id(), Long.MAX_VALUE).stream()
                .map(notice -> new Event(
                        notice.createdAt(),
                        Event.Group.NOTICE,
                        "",
                        text("told", notice.title(ui.language())),
                        text(notice.isRead() ? "read" : "unread")));
        return Stream.concat(sent, told);
    }

    private Event sent(OutboxItem item) {
        String state = ui.text("office.outbox.is." + item.state(), List.of());
        return new Event(
                item.createdAt(),
                Event.Group.NOTICE,
                item.state() == OutboxItem.State.FAILED ? "bad" : "",
                text("sent." + item.channel(), item.title()),
                text("sent.more", state, item.addressMasked()));
    }

    private String text(String key, Object... arguments) {
        return ui.text("support.event." + key, List.of(arguments));
    }
}
