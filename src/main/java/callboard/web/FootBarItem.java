package callboard.web;

import java.util.List;
import java.util.Optional;

/**
 * The one thing that the foot of a candidate's screen says (ui §3). The smallest rank wins: failed upload 10, certification 20,
 * face 30, pledge 40, booking 50.
 *
 * @param kind bad, info or warn
 */
public record FootBarItem(
        int rank, String kind, String icon, String textKey, List<Object> arguments, String actionKey, String href) {

    /** Implemented by each package that may miss something from a candidate. */
    public interface Source {

        /** What is missing now, if anything. */
        Optional<FootBarItem> item();
    }
}
