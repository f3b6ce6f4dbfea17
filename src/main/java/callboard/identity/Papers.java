package callboard.identity;

import jakarta.persistence.Embeddable;

/** The images of a certification, each the key of a sealed picture; empty where there is none. */
@Embeddable
class Papers {

    String frontKey = "";

    String backKey = "";

    String photoKey = "";

    String proofKey = "";

    String key(ImageSide side) {
        return switch (side) {
            case FRONT -> frontKey;
            case BACK -> backKey;
            case PHOTO -> photoKey;
            case PROOF -> proofKey;
        };
    }

    /** Returns the key that was there before. */
    String keep(ImageSide side, String key) {
        String before = key(side);
        switch (side) {
            case FRONT -> frontKey = key;
            case BACK -> backKey = key;
            case PHOTO -> photoKey = key;
            case PROOF -> proofKey = key;
        }
        return before;
    }

    void forget(ImageSide... sides) {
        for (ImageSide side : sides) {
            keep(side, "");
        }
    }
}
