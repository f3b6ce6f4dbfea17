package callboard.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BrowserHuntTest {

    private final Box box = new Box("chromium", "chromedriver");

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
        box.installable.clear();

        assertEquals(new BrowserHunt.Found(Optional.empty(), Optional.empty()), new BrowserHunt(box).find());
    }

    private void assertFound(String browser, String driver) {
        assertEquals(
                new BrowserHunt.Found(Optional.of(Path.of(browser)), Optional.of(Path.of(driver))),
                new BrowserHunt(box).find());
    }
}
