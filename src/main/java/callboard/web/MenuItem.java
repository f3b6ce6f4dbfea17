package callboard.web;

import java.util.List;
import java.util.Optional;

/**
 * A line of the desk's navigation, contributed by the package whose page it opens.
 *
 * @param section message key of the heading it stands under, empty for none
 * @param order place in the whole menu; the flow is 准备 100, 考试 200, 评审 300, 发布 400, the house 900
 * @param labelKey message key of its text
 * @param icon name of a Tabler icon in the sprite
 * @param href address on this host
 * @param count what waits there, in words short enough for a badge; empty where nothing waits
 */
public record MenuItem(String section, int order, String labelKey, String icon, String href, Optional<String> count) {

    /** Implemented by each package with desk pages; it answers only what the person asking may open. */
    public interface Source {

        /** The items for the desk that this request is at. */
        List<MenuItem> items();
    }
}
