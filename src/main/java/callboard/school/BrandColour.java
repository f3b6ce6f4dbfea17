package callboard.school;

import java.util.Locale;

/** The colour of a school's round mark: one of six that read well with white on them, in light and in dark. */
public enum BrandColour {
    LAKE,
    VELVET,
    AMBER,
    PINE,
    LILAC,
    STONE;

    /** The CSS class that paints it. */
    public String cssClass() {
        return "mark--" + name().toLowerCase(Locale.ROOT);
    }

    public String labelKey() {
        return "school.colour." + name().toLowerCase(Locale.ROOT);
    }
}
