package callboard.store;

import java.nio.file.Path;

/** One object at rest. {@code sha256} is that of the whole content, taken while it was written; size in bytes. */
public record StoredObject(ObjectKey key, Path file, long size, PartDigest sha256) {}
