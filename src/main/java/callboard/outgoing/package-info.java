/**
 * 导出: the pages where somebody chooses what leaves the house as a file, with which columns, and sees what was taken. Every
 * address asks the right of the source anew; whole numbers ask for a reason and the password once more.
 */
@NullMarked
package callboard.outgoing;

import org.jspecify.annotations.NullMarked;
