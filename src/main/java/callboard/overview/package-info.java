/**
 * Pages that look across: what waits for somebody at his school's desk, his own account with its sign-ins,
 * and where help is. They decide nothing; every line leads to the page that does.
 */
@NullMarked
package callboard.overview;

import org.jspecify.annotations.NullMarked;
