/** What the tests need of the computer besides Java: a browser, and the libraries of the media tool. */
@NullMarked
package callboard.machine;

import org.jspecify.annotations.NullMarked;
