package callboard.school;

/** The colour of a school's round mark: white reads well on each of them, in light and in dark. */
public enum BrandColour {
    LAKE("avatar--1"),
    PLUM("avatar--2"),
    BRONZE("avatar--3"),
    PINE("avatar--4");

    private final String cssClass;

    BrandColour(String cssClass) {
        this.cssClass = cssClass;
    }

    /** The CSS class that paints it. */
    public String cssClass() {
        return cssClass;
    }
}
