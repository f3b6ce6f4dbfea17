package callboard.major;

import callboard.rules.Verdict;

/** What may be done to majors and directions, and if not, why. */
final class MajorPolicy {

    private MajorPolicy() {}

    /** May a major be divided into directions? Not once something refers to it as a whole. */
    static Verdict mayDivide(boolean usedUndivided) {
        return usedUndivided ? Verdict.refused("major.used-undivided") : Verdict.allowed();
    }

    static Verdict mayRemove(boolean used, int directions) {
        if (used) {
            return Verdict.refused("major.used");
        } else {
            return directions > 0 ? Verdict.refused("major.has-directions", directions) : Verdict.allowed();
        }
    }

    static Verdict mayRemoveDirection(boolean used) {
        return used ? Verdict.refused("major.direction.used") : Verdict.allowed();
    }
}
