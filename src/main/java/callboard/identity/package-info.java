/**
 * Who a candidate is, bound to his account once: categories, the documents each may use, how a document
 * number is written and checked, and when two ways of writing a name or a region mean the same. What people write
 * is compared in one canonical form everywhere, so that a full-width digit or another middle dot never shuts anybody out.
 */
@NullMarked
package callboard.identity;

import org.jspecify.annotations.NullMarked;
