package callboard.subject;

import java.util.List;

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

    /** The forms that an officer can set up. */
    public static List<Format> offered() {
        return List.of(PREPARED);
    }

    public String labelKey() {
        return "exam.format." + name();
    }
}
