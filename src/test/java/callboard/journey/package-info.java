/**
 * The few, whole walks through the product in a real browser: a person from the first page to the result. Page objects name
 * what people do and hold no assertions. What a browser needs is found or fetched here.
 */
@org.jspecify.annotations.NullMarked
package callboard.journey;
