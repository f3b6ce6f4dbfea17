package callboard.school;

/** What people typed, without what they did not mean: outer blanks, doubled inner ones, the line ends of their system. */
public final class Typed {

    private Typed() {}

    /** One line: a name, a code. */
    public static String line(String typed) {
        return typed.strip().replaceAll("[\\s\\u3000]+", " ");
    }

    /** A text of paragraphs. */
    public static String text(String typed) {
        return typed.strip().replaceAll("\\R", "\n");
    }
}
