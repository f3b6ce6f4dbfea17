/**
 * What a school publishes: who passes by which cut-off, in which rank, and the typed count that a second person
 * confirms with. A score of 0, no score yet, 缺考, 弃考 and 违规 are five different things and never add up.
 */
@NullMarked
package callboard.result;

import org.jspecify.annotations.NullMarked;
