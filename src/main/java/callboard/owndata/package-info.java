/**
 * A copy of everything that the product keeps about a candidate, for himself (personal data law, spec §8): one ZIP with a JSON file, his
 * pictures and his receipts, made while he waits. It needs the password again, and the trail says that it was taken.
 */
@NullMarked
package callboard.owndata;

import org.jspecify.annotations.NullMarked;
