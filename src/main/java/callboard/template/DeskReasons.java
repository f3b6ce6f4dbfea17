package callboard.template;

import callboard.review.CaseKind;
import java.util.List;

/** The reasons that the product brings for one desk; answered by the floor the desk belongs to. */
public interface DeskReasons {

    CaseKind kind();

    /** Message keys, in the order of the desk; the one that ends in {@code .other} asks for words of one's own. */
    List<String> keys();
}
