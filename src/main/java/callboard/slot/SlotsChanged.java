package callboard.slot;

/**
 * The sessions of an exam are other ones than before, within the transaction that changed them: whoever keeps something that
 * follows from them looks again.
 */
public record SlotsChanged(long schoolId, long examId) {}
