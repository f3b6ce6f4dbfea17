package callboard.face;

import callboard.face.FaceVerification.State;
import callboard.face.FaceVerification.Way;
import callboard.matcher.Comparison;

/**
 * One try of a candidate and what follows from it. Only a machine that saw him live and alone may verify; whatever it
 * does not match he may capture again, and the third time in a row a person decides, then and about whatever is handed in after
 * it. Without a machine's opinion, or where he wishes it, a person decides at once.
 *
 * @param earlier tries in a row before this one that the machine did not match
 * @param wished whether the candidate wants a person and no machine
 */
record Try(Way way, Comparison comparison, int earlier, boolean wished) {

    static final int MOST = 3;

    State next() {
        if (wished || earlier >= MOST) {
            return State.WAITING;
        }
        return switch (comparison.match()) {
            case NONE -> State.WAITING;
            case PASS -> way == Way.CAMERA && comparison.showsOnePerson() ? State.VERIFIED : State.WAITING;
            case UNSURE, FAIL -> failed() < MOST ? State.UNMATCHED : State.WAITING;
        };
    }

    /** Tries in a row that the machine did not match, this one included. */
    int failed() {
        return switch (comparison.match()) {
            case UNSURE, FAIL -> earlier + 1;
            case NONE -> earlier;
            case PASS -> earlier < MOST ? 0 : earlier;
        };
    }
}
