/**
 * What a member of staff typed is not lost because his sign-in ran out while he typed: the form is kept for its owner alone, sealed
 * and for a day, and shown to him filled once he has signed in again. It never travels in an address.
 */
@NullMarked
package callboard.unsent;

import org.jspecify.annotations.NullMarked;
