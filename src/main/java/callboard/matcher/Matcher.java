package callboard.matcher;

import java.io.IOException;
import java.util.List;

/** Compares faces. */
interface Matcher {

    /** @param portrait the certified photo, a JPEG */
    Comparison compare(byte[] portrait, List<Capture> captures) throws IOException;
}
