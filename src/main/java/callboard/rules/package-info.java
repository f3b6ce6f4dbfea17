/**
 * The shape of every answer to "may I?": a {@link callboard.rules.Verdict} is allowed, or refused with the reason a person
 * can be told. Pages grey a button with it and services ask the same question again before acting, so that what is shown
 * and what is enforced cannot differ. It serves the promise of spec §8: every refusal says what to do next.
 */
@NullMarked
package callboard.rules;

import org.jspecify.annotations.NullMarked;
