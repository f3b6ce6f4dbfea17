package callboard.slot;

/** A session with people in it got wider bounds, within the transaction that did it. */
public record SlotMoved(Slot slot) {}
