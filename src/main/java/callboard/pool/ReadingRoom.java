package callboard.pool;

import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an uploaded sheet lies while it is read: a folder of ours alone, for the readers need a file. */
@ApplicationScoped
class ReadingRoom {

    private final DataFolder folder;

    @Inject
    ReadingRoom(DataFolder folder) {
        this.folder = folder;
    }

    /** An empty file; whoever asked removes it. */
    Path fresh() throws IOException {
        return Files.createTempFile(folder(), "sheet", "");
    }

    Path folder() {
        return folder.folder("prompt-sheets");
    }
}
