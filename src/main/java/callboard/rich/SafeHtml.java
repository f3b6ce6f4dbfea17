package callboard.rich;

/** Markup that may be printed as it is. Only {@link Prose} makes it, out of what the sanitiser let through. */
public final class SafeHtml {

    private final String markup;

    SafeHtml(String markup) {
        this.markup = markup;
    }

    /** For the template {@code rich/prose} alone; a test refuses other places. */
    public String markup() {
        return markup;
    }
}
