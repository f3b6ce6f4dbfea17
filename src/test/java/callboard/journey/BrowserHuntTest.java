package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BrowserHuntTest {

    private final Box box = new Box();

    @Test
    void theNamedBrowserIsTaken() {
        box.settings.put("callboard.browser", "/opt/chrome");
        box.programs.addAll(List.of("chromium", "chromedriver"));

        assertFound("/opt/chrome", "/usr/bin/chromedriver");
        box.settings.put("callboard.chromedriver", "/opt/driver");
        assertFound("/opt/chrome", "/opt/driver");
    }

    @Test
    void theOneOnThePathIsNext() {
        box.programs.addAll(List.of("google-chrome", "chromium", "chromedriver"));

        assertFound("/usr/bin/chromium", "/usr/bin/chromedriver");
        assertEquals(List.of(), box.ran);
    }

    @Test
    void rootOnDebianInstallsOne() {
        box.mayInstall = true;

        assertFound("/usr/bin/chromium", "/usr/bin/chromedriver");
        assertEquals(List.of(List.of("sh", "-c", BrowserHunt.COMMAND)), box.ran);
    }

    @Test
    void unlessItIsForbidden() {
        box.mayInstall = true;
        box.settings.put("browser.install", "false");

        assertEquals(new BrowserHunt.Found(Optional.empty(), Optional.empty()), new BrowserHunt(box).find());
        assertEquals(List.of(), box.ran);
    }

    @Test
    void theRestIsLeftToSelenium() {
        box.mayInstall = true;
        box.installs = false;

        assertEquals(new BrowserHunt.Found(Optional.empty(), Optional.empty()), new BrowserHunt(box).find());
    }

    private void assertFound(String browser, String driver) {
        assertEquals(
                new BrowserHunt.Found(Optional.of(Path.of(browser)), Optional.of(Path.of(driver))),
                new BrowserHunt(box).find());
    }

    /** A machine whose package manager needs no network. */
    private static final class Box implements Machine {

        private final Map<String, String> settings = new HashMap<>();
        private final List<String> programs = new ArrayList<>();
        private final List<List<String>> ran = new ArrayList<>();
        private boolean mayInstall = false;
        private boolean installs = true;

        @Override
        public Optional<String> setting(String name) {
            return Optional.ofNullable(settings.get(name));
        }

        @Override
        public Optional<Path> onPath(String program) {
            return programs.contains(program) ? Optional.of(Path.of("/usr/bin", program)) : Optional.empty();
        }

        @Override
        public boolean mayInstall() {
            return mayInstall;
        }

        @Override
        public boolean run(List<String> command) {
            ran.add(command);
            if (installs) {
                programs.addAll(List.of("chromium", "chromedriver"));
            }
            return installs;
        }
    }
}
