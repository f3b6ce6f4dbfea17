package callboard.filing;

/** What is wrong with a value. */
public enum Fault {
    /** Must be there and is not. */
    EMPTY,
    /** Longer than its field, in bytes of GBK. */
    LONG,
    /** Holds a character that GBK lacks. */
    GLYPH,
    /** Not of the form that a code has. */
    SHAPE,
    /** Should be a number and is none. */
    NUMBER,
    /** More digits behind the point than the field has. */
    DECIMALS,
    /** A larger number than the field holds. */
    LARGE,
    /** The same person stands in the same major twice. */
    TWICE
}
