package callboard.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the one that {@code callboard.browser} names, the one on the PATH, else — for root on a Debian-like
 * system, as in containers and CI, unless {@code -Dbrowser.install=false} — the system's own package. Where all fails,
 * Selenium's manager may still find or fetch one.
 */
public record BrowserHunt(Machine machine) {

    public static final String COMMAND =
            "apt-get update && apt-get install -y --no-install-recommends" + " chromium chromium-driver fonts-noto-cjk";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Where browser and driver lie; empty for what Selenium's manager has to find. */
    public record Found(Optional<Path> browser, Optional<Path> driver) {}

    public Found find() {
        return named().or(this::installed)
                .or(() -> machine.alone(() -> installed().or(this::freshlyInstalled)))
                .orElse(new Found(Optional.empty(), Optional.empty()));
    }

    private Optional<Found> named() {
        return machine.setting("callboard.browser").map(path -> new Found(Optional.of(Path.of(path)), driver()));
    }

    private Optional<Found> installed() {
        return NAMES.stream()
                .map(machine::onPath)
                .flatMap(Optional::stream)
                .findFirst()
                .map(browser -> new Found(Optional.of(browser), driver()));
    }

    private Optional<Found> freshlyInstalled() {
        boolean allowed = !machine.setting("browser.install").equals(Optional.of("false"));
        if (allowed && machine.mayInstall()) {
            System.err.println(
                    "No browser here. Installing the system's (-Dbrowser.install=false forbids it): " + COMMAND);
            return machine.run(List.of("sh", "-c", COMMAND)) ? installed() : Optional.empty();
        } else {
            return Optional.empty();
        }
    }

    private Optional<Path> driver() {
        return Stream.concat(
                        machine.setting("callboard.chromedriver").map(Path::of).stream(),
                        machine.onPath("chromedriver").stream())
                .findFirst();
    }
}
