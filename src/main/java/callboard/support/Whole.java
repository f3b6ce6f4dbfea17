package callboard.support;

import callboard.entry.EntryState;
import callboard.inquiry.Inquiry;
import callboard.notice.OutboxItem;
import callboard.sitting.Take;
import java.util.List;

/** A candidate with what several parts of his page are made of, asked for once. */
record Whole(
        Person person,
        List<SupportRows.Applied> applied,
        List<Take> takes,
        List<OutboxItem> messages,
        List<Inquiry> inquiries) {

    /** Whether he is in a formal room, as it was last written down. */
    boolean inRoom() {
        return applied.stream().anyMatch(one -> one.entry().writtenState() == EntryState.IN_ROOM);
    }

    /** Submitted recordings of which bytes are missing. */
    long missing() {
        return takes.stream().filter(take -> take.state().awaitsBytes()).count();
    }
}
