package callboard.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The computer the tests run on, as far as finding a browser needs to know it. */
interface Machine {

    /** A system property, or the environment variable that is called after it. */
    Optional<String> setting(String name);

    Optional<Path> onPath(String program);

    /** Whether packages can be installed without asking anybody: root on a Debian-like system. */
    boolean mayInstall();

    /** Runs a command, its output shown; whether it succeeded. */
    boolean run(List<String> command);

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
    }
}
