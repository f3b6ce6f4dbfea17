package callboard.data;

/** Something was committed just now: whoever looks for waiting rows may look at once. */
public record Committed() {}
