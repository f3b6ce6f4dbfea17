/**
 * An exam's times as a picture (ui §4): window, sessions, the first and the last possible deadline, upload grace. It is drawn by
 * the server from the same formula that gives a candidate his deadline (R-22a), also while an officer types.
 */
@NullMarked
package callboard.drawing;

import org.jspecify.annotations.NullMarked;
