package callboard.journey;

import callboard.machine.BrowserHunt;
import callboard.machine.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Starts real browsers: a candidate's phone and an officer's desk, both with a camera that needs no person. They speak
 * Chinese. {@code -Dbrowser.headed=true} shows them.
 */
public final class Browsers {

    /** Held, because the logging system forgets loggers that nobody holds. It complains about every newer Chromium. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final BrowserHunt.Found FOUND = new BrowserHunt(new Machine.Local()).find();

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private Browsers() {}

    /** 390 × 844, touch, the camera upright. */
    public static Browser phone() {
        ChromeOptions options = options(FakeCamera.of(folder(), 720, 1280));
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of("deviceMetrics", Map.of("width", 390, "height", 844, "pixelRatio", 2.0, "touch", true)));
        return start(options);
    }

    /** 1440 × 900, the camera lying. */
    public static Browser desk() {
        ChromeOptions options = options(FakeCamera.of(folder(), 1280, 720));
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of(
                        "deviceMetrics",
                        Map.of("width", 1440, "height", 900, "pixelRatio", 1.0, "touch", false, "mobile", false)));
        return start(options);
    }

    private static ChromeOptions options(FakeCamera camera) {
        ChromeOptions options = new ChromeOptions();
        FOUND.browser().ifPresent(path -> options.setBinary(path.toFile()));
        options.addArguments(List.of(
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + camera.video(),
                "--use-file-for-fake-audio-capture=" + camera.sound(),
                "--lang=zh-CN"));
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "zh-CN,zh"));
        if (!Boolean.getBoolean("browser.headed")) {
            options.addArguments("--headless=new");
        }
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Browser start(ChromeOptions options) {
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        FOUND.driver().ifPresent(path -> service.usingDriverExecutable(path.toFile()));
        try {
            return new Browser(new ChromeDriver(service.build(), options));
        } catch (WebDriverException | IllegalStateException e) {
            throw new AssertionError("No browser starts here. Run this once, as root: " + BrowserHunt.COMMAND, e);
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "camera").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
