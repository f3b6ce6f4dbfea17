package callboard.sheet;

import java.util.List;

/** A file we do not read, with the one reason a person needs. Its text is {@link #key()} with {@link #arguments()}. */
public final class SheetRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why a file is refused; each reason has its own text, which says what to do next. */
    public enum Reason {
        EMPTY("sheet.refused.empty"),
        SIZE("sheet.refused.size"),
        TYPE("sheet.refused.type"),
        HTML("sheet.refused.html"),
        OPENDOCUMENT("sheet.refused.opendocument"),
        BINARY("sheet.refused.binary"),
        MACRO("sheet.refused.macro"),
        OLD("sheet.refused.old"),
        PASSWORD("sheet.refused.password"),
        DAMAGED("sheet.refused.damaged"),
        BOMB("sheet.refused.bomb"),
        ENTRIES("sheet.refused.entries"),
        LINKS("sheet.refused.links"),
        UNPACKED("sheet.refused.unpacked"),
        TEXTS("sheet.refused.texts"),
        STRETCH("sheet.refused.stretch"),
        TWICE("sheet.refused.twice"),
        ENTITY("sheet.refused.entity"),
        ROWS("sheet.refused.rows"),
        COLUMNS("sheet.refused.columns"),
        CELL("sheet.refused.cell"),
        ADDRESS("sheet.refused.address"),
        ENCODING("sheet.refused.encoding"),
        QUOTES("sheet.refused.quotes"),
        ABSENT("sheet.refused.absent");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    SheetRefused(Reason reason, Object... arguments) {
        super(reason.key);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    SheetRefused(Reason reason, Throwable cause) {
        super(reason.key, cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    public Reason reason() {
        return reason;
    }

    /** The message key, {@code sheet.refused.…}. */
    public String key() {
        return reason.key;
    }

    /** The arguments of the message, in order: cell addresses and names as text, limits as numbers. */
    public List<Object> arguments() {
        return arguments;
    }
}
