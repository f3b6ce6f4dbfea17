package callboard.subject;

import java.util.Arrays;

/** 考试形式 of a subject. */
public enum Format {
    /** 指定项目: step by step, as told. */
    GUIDED,
    /** 自备展示: what the candidate brings, up to the maximum. */
    PREPARED,
    /** 命题作答: drawn, prepared, answered. */
    PROMPTED,
    /** 作品创作: the making and the finished work, then photos. */
    ARTWORK;

    /** Whether the room can play it; what it cannot is set up and shown, but the exam cannot be opened. */
    public boolean isSittable() {
        return this == PREPARED;
    }

    /** The format of that name, PREPARED for any other. */
    static Format named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElse(PREPARED);
    }

    public String labelKey() {
        return "exam.format." + name();
    }
}
