package callboard.audit;

import callboard.rules.Asker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody did, as the trail keeps it. Values are for people and are kept for ever: no passwords, codes, tokens, and
 * personal values only masked.
 *
 * @param kind message key of the acting package that names the act for people, as {@code exam.act.opened}
 * @param objectRef ref of the row it was done to, or empty
 * @param objectName that row as people call it, or empty
 * @param school 0 for the platform
 * @param changes what was changed, in order
 * @param reason why: a message key, the actor's own words, or the key and then the words; empty where none was asked for
 * @param actor who, where it is not the person of this request: the owner of a job, somebody who has just signed in
 */
public record Act(
        String kind,
        String objectRef,
        String objectName,
        long school,
        List<Change> changes,
        String reason,
        Optional<Asker.Person> actor) {

    public Act {
        changes = List.copyOf(changes);
    }

    /**
     * One value that was changed.
     *
     * @param field message key that names it, or a plain word
     * @param before empty where there was none
     * @param after empty where there is none
     */
    public record Change(String field, String before, String after) {}

    /** @param objectRef ref of the row it was done to, or empty */
    public static Act of(String kind, String objectRef) {
        return new Act(kind, objectRef, "", 0, List.of(), "", Optional.empty());
    }

    /** The object as people call it: a name, a number, masked where it is personal. */
    public Act named(String objectName) {
        return new Act(kind, objectRef, objectName, school, changes, reason, actor);
    }

    public Act inSchool(long school) {
        return new Act(kind, objectRef, objectName, school, changes, reason, actor);
    }

    public Act because(String reason) {
        return new Act(kind, objectRef, objectName, school, changes, reason, actor);
    }

    public Act by(Asker.Person actor) {
        return new Act(kind, objectRef, objectName, school, changes, reason, Optional.of(actor));
    }

    /** A fact of the act: what it was given rather than what it changed. */
    public Act with(String field, Object value) {
        return with(field, "", value);
    }

    public Act with(String field, Object before, Object after) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(field, String.valueOf(before), String.valueOf(after)));
        return new Act(kind, objectRef, objectName, school, more, reason, actor);
    }

    /** As {@link #with(String, Object, Object)}, unless both are equal. */
    public Act withChanged(String field, Object before, Object after) {
        return before.equals(after) ? this : with(field, before, after);
    }
}
