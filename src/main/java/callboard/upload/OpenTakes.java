package callboard.upload;

import callboard.config.Clock;
import callboard.media.OpenUploads;
import callboard.sitting.Rooms;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.store.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which uploads take parts: those of sealed takes whose upload grace has not ended. */
@ApplicationScoped
public class OpenTakes implements OpenUploads {

    private final Takes takes;
    private final Rooms rooms;
    private final Clock clock;

    @Inject
    OpenTakes(Takes takes, Rooms rooms, Clock clock) {
        this.takes = takes;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public Optional<Upload> open(String id) {
        return takes.byUpload(id)
                .filter(take -> take.state() == Take.State.SEALED)
                .filter(this::mayUpload)
                .flatMap(OpenTakes::upload);
    }

    private boolean mayUpload(Take take) {
        return rooms.of(take).filter(room -> room.mayUpload(room.now(clock))).isPresent();
    }

    /** The present upload of a take. */
    public static Optional<Upload> upload(Take take) {
        return take.copies().uploadId().map(id -> new Upload(folder(take), id));
    }

    /** How a school is called in the store. */
    public static String folder(Take take) {
        return "s" + take.schoolId();
    }
}
