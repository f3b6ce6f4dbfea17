package callboard.conflict;

import java.util.function.UnaryOperator;

/**
 * A field that two people may change.
 *
 * @param name as the form sends it
 * @param label as people call it
 * @param words its value for a reader
 * @param prose whether its value is the markup of a formatted text
 */
public record Item(String name, String label, UnaryOperator<String> words, boolean prose) {}
