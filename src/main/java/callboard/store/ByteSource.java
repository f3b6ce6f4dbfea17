package callboard.store;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Where the bytes of a part come from; {@code ServletInputStream::read} is one. -1 at the end. */
@FunctionalInterface
public interface ByteSource {
    int read(ByteBuffer into) throws IOException;
}
