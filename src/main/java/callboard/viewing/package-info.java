/**
 * Pictures of documents and faces are shown by addresses that open for one sign-in and a quarter of an hour, and when a member of
 * staff has looked, the trail says who and at what. Whether somebody may see a picture at all is decided by whoever owns it.
 */
@NullMarked
package callboard.viewing;

import org.jspecify.annotations.NullMarked;
