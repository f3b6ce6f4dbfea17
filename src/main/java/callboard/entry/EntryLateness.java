package callboard.entry;

import callboard.notice.Message;
import callboard.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** One entry whose time has run out: written down, told to the candidate and to the floors above. */
@ApplicationScoped
class EntryLateness {

    private static final Message ABSENT = Message.of("entry.notice.absent.title", "entry.notice.absent");
    private static final Message ABANDONED = Message.of("entry.notice.abandoned.title", "entry.notice.abandoned");

    private final Standings standings;
    private final Entries entries;
    private final Notices notices;
    private final Event<EntryLapsed> lapsed;

    @Inject
    EntryLateness(Standings standings, Entries entries, Notices notices, Event<EntryLapsed> lapsed) {
        this.standings = standings;
        this.entries = entries;
        this.notices = notices;
        this.lapsed = lapsed;
    }

    /** Writes the state down as it is now; tells about it once, however often it is tried. */
    @Transactional
    void write(Entry entry, Instant now) {
        boolean changed = standings.of(entry).settle(now);
        entries.save(entry);
        EntryState state = entry.writtenState();
        if (changed && (state == EntryState.ABSENT || state == EntryState.ABANDONED)) {
            tell(entry, state == EntryState.ABSENT ? ABSENT : ABANDONED);
            lapsed.fire(new EntryLapsed(entry, state));
        }
    }

    private void tell(Entry entry, Message message) {
        notices.tell(
                entry.accountId(),
                message.to(entry.accountId())
                        .ofSchool(entry.schoolId())
                        .leadingTo("/entries/" + entry.ref())
                        .once(message.textKey() + ":" + entry.ref() + ":"
                                + entry.stateWrittenAt().toEpochMilli()));
    }
}
