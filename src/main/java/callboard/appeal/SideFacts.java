package callboard.appeal;

import callboard.identity.Certification;
import java.util.List;

/**
 * What the floors above know about a side of an appeal that may tell whose the document is. Only whoever holds the case reads
 * it.
 */
public interface SideFacts {

    /**
     * The same lines in the same order for every side.
     *
     * @param side one of the two certifications with the document
     */
    List<Fact> of(Certification side);

    /**
     * One line.
     *
     * @param labelKey message key of what it is about
     * @param words what is so, in the language of the page
     */
    record Fact(String labelKey, String words) {}
}
