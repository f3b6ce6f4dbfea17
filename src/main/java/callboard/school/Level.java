package callboard.school;

import java.util.Locale;

/** 层次: what a major leads to; the regulator's filing asks for it. */
public enum Level {
    UNDERGRADUATE,
    JUNIOR_COLLEGE;

    public String labelKey() {
        return "school.level." + name().toLowerCase(Locale.ROOT);
    }
}
