package callboard.major;

/** 层次: what a major leads to; the regulator's filing asks for it. */
public enum StudyLevel {
    UNDERGRADUATE,
    JUNIOR_COLLEGE;

    public String labelKey() {
        return "major.level." + name();
    }
}
