package callboard.rules;

import java.util.Optional;

/** Who is asking: the person of this request, or of the job that runs. Answered by the package that signs people in. */
public interface Asker {

    /** The person, or nobody (a visitor, or the system itself). */
    Optional<Person> person();

    /** Who is asking, where a door has already let only signed-in people through. */
    default Person me() {
        return person().orElseThrow(() -> new IllegalStateException("nobody is signed in behind this door"));
    }

    /**
     * A signed-in person.
     *
     * @param account id of the account
     * @param name as colleagues see it; empty for a candidate who is not certified yet
     */
    record Person(long account, String name) {}
}
