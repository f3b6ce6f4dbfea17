/**
 * The few, whole walks through the product in a real browser: a person from the first page to the result. Page objects name
 * what people do and hold no assertions.
 */
@org.jspecify.annotations.NullMarked
package callboard.journey;
