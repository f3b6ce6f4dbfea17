package callboard.changeset;

/** What a line of a preview says, in the order of the filters. */
public enum LineKind {
    ADDED("plus"),
    CHANGED("pencil"),
    UNCHANGED("equal"),
    MISSING("file-alert"),
    /** A used row that the file wants with another major: it stays (R-43a). */
    LOCKED("lock"),
    REJECTED("ban"),
    DUPLICATE("copy");

    private final String icon;

    LineKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String labelKey() {
        return "imports.kind." + name();
    }

    /** Whether the file has to be mended for it. */
    public boolean isWrong() {
        return this == REJECTED || this == DUPLICATE;
    }
}
