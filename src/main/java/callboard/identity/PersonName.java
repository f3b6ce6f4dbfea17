package callboard.identity;

/** When two ways of writing a name mean the same person, and how a name is kept. */
public final class PersonName {

    private PersonName() {}

    /** Equal without spaces, with one kind of middle dot, with full-width as half-width, and without letter case. */
    public static boolean same(String one, String other) {
        return WrittenText.key(one).equals(WrittenText.key(other));
    }

    /**
     * How a name is stored and shown. Chinese names lose their inner spaces and get the one middle dot; names in other
     * scripts keep single spaces and their full stops.
     */
    public static String tidy(String name) {
        return isHan(name) ? WrittenText.withOneDot(WrittenText.squeezed(name)) : WrittenText.tidy(name);
    }

    private static boolean isHan(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic)
                && name.codePoints().noneMatch(PersonName::isLatin);
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
