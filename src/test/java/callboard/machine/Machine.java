package callboard.machine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The computer the tests run on, as far as what the tests need besides Java is concerned. */
public interface Machine {

    /** A system property, or the environment variable that is called after it. */
    Optional<String> setting(String name);

    Optional<Path> onPath(String program);

    /** Whether packages can be installed without asking anybody: root on a Debian-like system. */
    boolean mayInstall();

    /** Runs a command, its output shown; whether it succeeded. */
    boolean run(List<String> command);

    /** Does something while no other test JVM here does; package managers lock each other out. */
    <T> T alone(Supplier<T> act);

    /** The real one. */
    final class Local implements Machine {

        @Override
        public Optional<String> setting(String name) {
            String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
            return Optional.ofNullable(System.getProperty(name, System.getenv(variable)))
                    .filter(value -> !value.isBlank());
        }

        @Override
        public Optional<Path> onPath(String program) {
            return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> Path.of(folder, program))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        @Override
        public boolean mayInstall() {
            return System.getProperty("user.name").equals("root")
                    && Files.exists(Path.of("/etc/debian_version"))
                    && onPath("apt-get").isPresent();
        }

        @Override
        public boolean run(List<String> command) {
            try {
                ProcessBuilder process = new ProcessBuilder(command).inheritIO();
                process.environment().put("DEBIAN_FRONTEND", "noninteractive");
                return process.start().waitFor() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public <T> T alone(Supplier<T> act) {
            Path folder = Path.of("target").toAbsolutePath();
            try (FileChannel file = FileChannel.open(
                            Files.createDirectories(folder).resolve("machine.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                return act.get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
