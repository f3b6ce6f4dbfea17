package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** One person's browser. Page objects drive it; the journey asks it at the end of each page whether all was well. */
public final class Browser implements AutoCloseable {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> BARRIERS = Set.of("serious", "critical");

    private final ChromeDriver driver;

    Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Browser open(URI page) {
        driver.get(page.toString());
        return this;
    }

    /** Nobody is kept out: axe finds no serious or critical breach of WCAG 2.2 AA on the page as it is now. */
    public Browser assertAccessible() {
        List<Rule> found = new AxeBuilder().withTags(STANDARDS).analyze(driver).getViolations();
        assertEquals(
                "",
                found.stream()
                        .filter(rule -> BARRIERS.contains(rule.getImpact()))
                        .map(Browser::describe)
                        .collect(Collectors.joining("\n")),
                driver::getCurrentUrl);
        return this;
    }

    /** Since the last question the browser neither complained about a script nor about the content security policy. */
    public Browser assertQuiet() {
        assertEquals("", String.join("\n", complaints()), driver::getCurrentUrl);
        return this;
    }

    /** A picture of what is seen now, in {@code target/screens}. */
    public Path screenshot(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            return Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()
                        || entry.getMessage().contains("Content Security Policy"))
                .map(LogEntry::getMessage)
                .filter(message -> !isOwnStatus(message))
                .toList();
    }

    /** A page that is itself a 404 or a 422 is an answer, not a mistake; a missing picture on it is one. */
    private boolean isOwnStatus(String message) {
        return message.startsWith(driver.getCurrentUrl() + " - Failed to load resource")
                && message.matches("(?s).*status of 4\\d\\d.*");
    }

    private static String describe(Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .collect(Collectors.joining("; "));
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " " + places;
    }
}
