package callboard.entry;

/**
 * An entry has just been written down as 缺考 or 弃考, within the transaction that did it.
 *
 * @param state ABSENT or ABANDONED
 */
public record EntryLapsed(Entry entry, EntryState state) {}
