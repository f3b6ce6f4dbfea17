package callboard.candidate;

import java.util.Set;

/** Which entries of a candidate have a result that he may read now; answered by the package that publishes results. */
public interface ShownResults {

    /** Ids of entries. */
    Set<Long> entries(long account);
}
