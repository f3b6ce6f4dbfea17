/**
 * The tests that keep the house in order, and the toolkit every other test builds on. A guard is a pure question,
 * {@code faults(House)}: it is asked about our own tree, where the answer must be empty, and about small made-up trees,
 * where it must name the fault. So a guard that stopped biting fails too.
 */
@org.jspecify.annotations.NullMarked
package callboard;
