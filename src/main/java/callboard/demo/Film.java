package callboard.demo;

import callboard.sitting.TakeSeal;
import callboard.store.Manifest;
import callboard.store.ObjectKey;
import callboard.video.Findings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recording that many takes are copies of.
 *
 * @param original where its bytes are
 * @param shown what the media tool made of it; empty where there is no media tool
 */
record Film(Kind kind, ObjectKey original, Manifest manifest, String mime, Optional<Shown> shown) {

    /** The kinds of recordings that people make. */
    enum Kind {
        FIRST(12),
        SECOND(14),
        UPRIGHT(10),
        SHORT(5),
        BLACK(10),
        SILENT(10);

        private static final int SHORTEST_TOLD = 10;

        private final int seconds;

        Kind(int seconds) {
            this.seconds = seconds;
        }

        int seconds() {
            return seconds;
        }

        /** What the phone tells about it, which need not be so. */
        Duration told() {
            return Duration.ofSeconds(Math.max(SHORTEST_TOLD, seconds));
        }

        /** What somebody of this fate records. */
        static Kind of(Actor actor, int subject) {
            return switch (actor.fate()) {
                case SHORT -> SHORT;
                case BLACK -> BLACK;
                case SILENT -> SILENT;
                case TURNED -> UPRIGHT;
                default -> (actor.number() + subject) % 2 == 0 ? FIRST : SECOND;
            };
        }
    }

    /** What people see of it. */
    record Shown(Findings findings, ObjectKey playback, Optional<ObjectKey> poster, Optional<ObjectKey> sheet) {}

    /** All its objects. */
    List<ObjectKey> keys() {
        List<ObjectKey> keys = new ArrayList<>(List.of(original));
        shown.ifPresent(made -> {
            keys.add(made.playback());
            made.poster().ifPresent(keys::add);
            made.sheet().ifPresent(keys::add);
        });
        return keys;
    }

    /** What a phone hands in when it is submitted. */
    TakeSeal.Sealing sealing() {
        String told = "{\"durationMs\":" + kind.told().toMillis()
                + ",\"width\":256,\"height\":144,\"facing\":\"FRONT\",\"interrupted\":false,\"reason\":\"CANDIDATE\","
                + "\"events\":[]}";
        return new TakeSeal.Sealing(manifest, mime, kind.told(), told);
    }
}
