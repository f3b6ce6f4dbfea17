package callboard.subject;

/** A step is about to be removed, within the transaction that does: whoever keeps something of it removes that first. */
public record StepLeaving(GuidedStep step) {}
