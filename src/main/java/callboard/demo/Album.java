package callboard.demo;

import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.IdentityHashMap;

/** Pictures that many share, each kept once: sealing a thousand takes longer than everything else. */
@RequestScoped
class Album {

    private final SealedImages images;
    private final IdentityHashMap<byte[], String> keys = new IdentityHashMap<>();

    @Inject
    Album(SealedImages images) {
        this.images = images;
    }

    /** The key of this very picture, which is drawn once. */
    String key(byte[] picture) throws PhotoRefused {
        String known = keys.get(picture);
        if (known != null) {
            return known;
        }
        String key = images.keep(picture);
        keys.put(picture, key);
        return key;
    }
}
