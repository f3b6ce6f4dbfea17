/**
 * People: their accounts, what they may do where (spec §2), how they register, sign in and out. It keeps the
 * doors: every controller says who may enter, and nobody else gets in. A sign-in is a row, so locking somebody out works on
 * the next request and a restart logs nobody out.
 */
@NullMarked
package callboard.account;

import org.jspecify.annotations.NullMarked;
