/**
 * The second factor of those who work here: codes of an app after RFC 6238, each accepted once, and recovery codes for
 * the day the phone is lost. A sign-in waits for it whichever way it began, roles that decide about others demand it, and its
 * owner is told whenever something happens to it.
 */
@NullMarked
package callboard.factor;

import org.jspecify.annotations.NullMarked;
