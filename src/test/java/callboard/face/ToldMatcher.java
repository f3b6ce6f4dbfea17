package callboard.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A matcher that says what a test has told it to. */
public final class ToldMatcher implements AutoCloseable {

    private final Path folder;

    public ToldMatcher() {
        try {
            folder = Files.createTempDirectory("matcher");
            Files.writeString(program(), "#!/bin/sh\ncat > /dev/null\ncat '" + said() + "'\n");
            Files.setPosixFilePermissions(program(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void says(String line) {
        try {
            Files.writeString(said(), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path program() {
        return folder.resolve("compare");
    }

    private Path said() {
        return folder.resolve("said");
    }

    @Override
    public String toString() {
        return program().toString();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(said());
            Files.deleteIfExists(program());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
