package callboard.demo;

import java.util.List;

/** How far a pupil gets, as far as his exam has come. */
enum Fate {
    /** On the roster only. */
    UNKNOWN,
    /** Has an account and nothing else. */
    NEW,
    /** Certified, but has not applied. */
    CERTIFIED,
    /** Applied; pledge and face are missing. */
    APPLIED,
    /** The face waits for a reviewer. */
    FACE_WAITS,
    /** Everything asked for is done. After the window he is 缺考. */
    READY,
    WITHDRAWN,
    /** In the room since a few minutes, with a take recorded. */
    INSIDE,
    /** In the room, with a subject submitted. */
    HALF,
    /** Entered and did not submit in time: 弃考. */
    ABANDONED,
    /** Submitted; the bytes are still on the phone. After the upload grace the take is expired. */
    UPLOADING,
    /** Submitted; other bytes came than were sealed. */
    CORRUPT,
    DONE,
    /** Done, with a recording that is not as it should be. */
    SHORT,
    BLACK,
    SILENT,
    TURNED;

    private static final List<Fate> APPLICATION = List.of(
            APPLIED, READY, FACE_WAITS, WITHDRAWN, CERTIFIED, NEW, READY, APPLIED, READY, UNKNOWN, APPLIED, READY);
    private static final List<Fate> EXAM_DAY = List.of(
            READY,
            INSIDE,
            HALF,
            UPLOADING,
            DONE,
            FACE_WAITS,
            APPLIED,
            CORRUPT,
            ABANDONED,
            SHORT,
            DONE,
            READY,
            TURNED,
            READY,
            UNKNOWN,
            READY,
            INSIDE,
            DONE,
            BLACK,
            READY,
            CERTIFIED,
            SILENT,
            WITHDRAWN,
            DONE);
    private static final List<Fate> AFTERWARDS = List.of(
            DONE, ABANDONED, READY, UPLOADING, DONE, DONE, SHORT, DONE, BLACK, DONE, DONE, TURNED, UNKNOWN, DONE, DONE,
            SILENT, DONE, DONE, DONE, DONE, WITHDRAWN, CERTIFIED);

    /** The first of a crowd show every fate; whoever comes behind them does what most do. */
    static Fate of(ExamPhase phase, int place) {
        List<Fate> fates = switch (phase) {
            case DRAFT -> List.of(UNKNOWN);
            case OPEN -> APPLICATION;
            case RUNNING -> EXAM_DAY;
            case OVER, JUDGED, PUBLISHED -> AFTERWARDS;
        };
        Fate fate = fates.get(place % fates.size());
        return place < fates.size() || !fate.isRare() ? fate : place % 5 == 0 ? READY : usual(phase);
    }

    private static Fate usual(ExamPhase phase) {
        return phase == ExamPhase.OPEN ? APPLIED : phase == ExamPhase.RUNNING ? READY : DONE;
    }

    private boolean isRare() {
        return this == WITHDRAWN || this == CORRUPT || this == UPLOADING || this == BLACK || this == TURNED;
    }

    /** Whether it is worth being played in this phase. */
    boolean isPlayable(ExamPhase phase) {
        return hasAccount()
                && ordinal() < SHORT.ordinal()
                && (!phase.isOver() || this == DONE || this == ABANDONED || this == READY || this == UPLOADING)
                && phase != ExamPhase.JUDGED;
    }

    boolean hasAccount() {
        return this != UNKNOWN;
    }

    boolean isCertified() {
        return hasAccount() && this != NEW;
    }

    boolean applies() {
        return isCertified() && this != CERTIFIED;
    }

    /** Signs the pledge. */
    boolean prepares() {
        return applies() && this != APPLIED;
    }

    /** Whether his face is verified, where that is asked for. */
    boolean isVerified() {
        return prepares() && this != FACE_WAITS;
    }

    boolean enters() {
        return ordinal() >= INSIDE.ordinal();
    }

    /** Submits every subject. */
    boolean completes() {
        return ordinal() >= UPLOADING.ordinal();
    }

    /** The recordings arrive and are what was sealed. */
    boolean arrives() {
        return ordinal() >= DONE.ordinal();
    }
}
