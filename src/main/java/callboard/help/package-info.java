/**
 * What a candidate does when something does not work: the questions people really ask, each with an address of its own
 * that error pages and refusals lead to ({@link callboard.rules.Answers}), searchable without a script, and the shooting guide.
 */
@NullMarked
package callboard.help;

import org.jspecify.annotations.NullMarked;
