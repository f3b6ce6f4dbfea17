package callboard.store;

import java.util.Optional;

/** The object made of verified parts; or none, and the parts to blame. */
public record Assembled(Optional<StoredObject> object, PartCheck check) {}
