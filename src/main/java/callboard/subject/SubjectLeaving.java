package callboard.subject;

/** A subject is about to be removed, within the transaction that does: whoever keeps something of it removes that first. */
public record SubjectLeaving(Subject subject) {}
