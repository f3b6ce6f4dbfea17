package callboard.intake;

import callboard.identity.WrittenText;

/** One cell of an officer's file as text, and whether the text may be trusted. */
public record RosterCell(String text, Flaw flaw) {

    public static final RosterCell BLANK = new RosterCell("", Flaw.NONE);

    /** What is wrong with a cell before anybody reads it. */
    public enum Flaw {
        NONE,
        /** A number whose last digits the spreadsheet program has lost: never guessed, always an error. */
        LOSSY,
        /** An error value, or a text the file refers to and does not contain. */
        DAMAGED
    }

    public static RosterCell of(String text) {
        return new RosterCell(text, Flaw.NONE);
    }

    public String tidy() {
        return WrittenText.tidy(text);
    }

    public boolean isBlank() {
        return flaw == Flaw.NONE && tidy().isEmpty();
    }
}
