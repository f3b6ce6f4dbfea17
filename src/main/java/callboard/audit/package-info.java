/**
 * The trail: who did what, when, from where, before → after and why. A row is written in the transaction of its act and
 * never changes; one follower links the rows into a chain of keyed digests within a second, so that a row which was altered,
 * removed, added or moved past the product is found and named by its number, from a page and from the command line.
 */
@NullMarked
package callboard.audit;

import org.jspecify.annotations.NullMarked;
