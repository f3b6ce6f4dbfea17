package callboard.web;

import java.util.Optional;

/** Tells the desk layout where this request is: at a school's desk or at the platform's. */
public interface CurrentSchool {

    /** The place of this request, or none outside the desks. */
    Optional<Place> place();

    /**
     * The switcher at the head of the navigation.
     *
     * @param initial one character for the round mark
     * @param href the desk's first page
     */
    record Place(String name, String line, String initial, String href) {}
}
