package callboard.web;

import java.util.Optional;

/** Tells the layout who is visiting; the package that signs people in implements it. */
public interface Visitor {

    /** The person of this request, or nobody. */
    Optional<Who> who();

    /** A person as the page's head shows him; staff has no exams to take. */
    record Who(String name, String roleKey, boolean staff) {}
}
