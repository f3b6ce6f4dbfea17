/**
 * Bytes on disk: the parts of a sealed recording on their way in, and objects at rest. Promises that nothing gets a name
 * before it is verified and forced, that a wrong byte is refused and a duplicate is harmless, that a
 * stalled connection or a second node cannot spoil a part, and that a full disk loses nothing. Knows no people, no
 * addresses and no database.
 */
@NullMarked
package callboard.store;

import org.jspecify.annotations.NullMarked;
