package callboard.sitting;

/**
 * A subject was submitted just now, within the transaction that did it.
 *
 * @param completed whether it was the last one, which completes the exam
 */
public record TakeSealed(Take take, boolean completed) {}
