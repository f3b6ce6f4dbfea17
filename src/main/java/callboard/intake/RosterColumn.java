package callboard.intake;

/** One column of a file: its place from 0, its heading as the officer wrote it, and what is done with it. */
public record RosterColumn(int index, String heading, ColumnUse use) {

    public boolean isKept() {
        return use.kind() == ColumnUse.Kind.FIELD || use.kind() == ColumnUse.Kind.EXTRA;
    }
}
