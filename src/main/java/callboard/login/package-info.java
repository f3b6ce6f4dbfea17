/**
 * The way in: log-in with its growing wait, registration and password reset by code, and the invitations
 * by which staff get their accounts.
 */
@NullMarked
package callboard.login;

import org.jspecify.annotations.NullMarked;
