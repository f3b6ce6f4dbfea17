/**
 * Somebody says that a document which another account holds is his. Evidence goes in, two people who touched neither side
 * decide, the second before he sees the first one's opinion; upheld, the document moves and both are told; refused, the appellant
 * reads why. Neither side ever learns anything of the other.
 */
@NullMarked
package callboard.appeal;

import org.jspecify.annotations.NullMarked;
