/**
 * The test run of an exam (试考, R-41): an officer starts one at a time of his choice, walks through the candidate's own pages,
 * and a day later nothing of it is left but what the audit trail tells. It changes no rule, freezes none and counts nowhere.
 */
@NullMarked
package callboard.trial;

import org.jspecify.annotations.NullMarked;
