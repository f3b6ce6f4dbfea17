package callboard.entry;

import callboard.rules.Verdict;

/** The steps before the formal room, in the order in which the first missing one is named. */
public enum EntryStep {
    /** 签署考前承诺书. */
    PLEDGE("entry.missing.pledge"),
    /** 预约场次. */
    BOOKING("entry.missing.booking"),
    /** 人脸验证 (R-17a). */
    FACE("entry.missing.face"),
    /** 模拟考. */
    MOCK("entry.missing.mock"),
    /** 考前须知: read at the door, so it is asked for after the clock and does not keep an entry from READY. */
    NOTICE("entry.missing.notice");

    private final String reasonKey;

    EntryStep(String reasonKey) {
        this.reasonKey = reasonKey;
    }

    Verdict missing() {
        return Verdict.refused(reasonKey);
    }
}
