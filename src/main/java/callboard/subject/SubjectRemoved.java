package callboard.subject;

/** A subject is about to be removed, in the transaction of the act: whoever keeps something of it removes that now. */
public record SubjectRemoved(Subject subject) {}
