package callboard.screening;

import callboard.rules.Verdict;
import callboard.sitting.Take;

/**
 * Asked before a decision about a take is changed; floors above that build on decisions implement it: once a publication of
 * the exam is confirmed, or the work is judged, its decision stands.
 */
public interface Frozen {

    /** Allowed, or refused with the reason that the reviewer reads. */
    Verdict mayChange(Take take);
}
