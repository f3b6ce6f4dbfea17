package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Product;
import callboard.notice.Outbox;
import callboard.puzzle.Sum;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What people do at the product with a browser: fill, choose, press, look. A gesture waits until the page offers what it needs,
 * and fails with the page's address and picture if that takes a minute.
 */
final class Visit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How often a gesture looks whether it can go on: hundreds of them wait for the next page. */
    private static final Duration GLANCE = Duration.ofMillis(40);

    private final Product product;
    private final Browser browser;
    private final ChromeDriver driver;

    private Visit(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
        this.driver = browser.driver();
    }

    static Visit withPhone(Product product) {
        return new Visit(product, Browsers.phone());
    }

    static Visit atDesk(Product product) {
        return new Visit(product, Browsers.desk());
    }

    ChromeDriver driver() {
        return driver;
    }

    Visit open(String path) {
        browser.open(product.address().resolve(path));
        return this;
    }

    Visit signIn(String entrance, String login, String password) {
        open(entrance).fill("username", login).fill("password", password).click("main form button[type=submit]");
        return until("return !location.pathname.startsWith('/login')");
    }

    /** Gives the browser to the next person. */
    Visit leave() {
        driver.manage().deleteAllCookies();
        return this;
    }

    /** Types into a field; a moment or day, whose keys depend on the browser's language, is set at once. */
    Visit fill(String field, String value) {
        WebElement input = shown("[name='" + field + "']");
        String type = String.valueOf(input.getDomProperty("type"));
        if (type.startsWith("date")) {
            script().executeScript("arguments[0].value = arguments[1]", input, value);
        } else {
            input.clear();
            input.sendKeys(value);
        }
        return this;
    }

    /** Works out the sum that comes before the first code. */
    Visit solve() {
        return fill("answer", Sum.of(shown("label[for=f-answer]").getText()));
    }

    /** Ticks boxes, whatever they send. */
    Visit tick(String... fields) {
        for (String field : fields) {
            shown("[type=checkbox][name='" + field + "']").click();
        }
        return this;
    }

    /** Types into an editor of formatted text. */
    Visit write(String field, String words) {
        shown("#f-" + field + "-rich").sendKeys(words);
        return this;
    }

    /** Goes on typing where a field ends. */
    Visit append(String field, String words) {
        shown("[name='" + field + "']").sendKeys(words);
        return this;
    }

    /** Presses keys, wherever the focus is. */
    Visit keys(String keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Takes a file where the field may be hidden behind a button. */
    Visit attach(String field, Path file) {
        patiently(() -> driver.findElement(By.cssSelector("input[type=file][name='" + field + "']")))
                .sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Ticks a box, or chooses one of several. */
    Visit choose(String field, String value) {
        String choice = "[name='" + field + "'][value='" + value + "']";
        WebElement input = patiently(() -> driver.findElement(By.cssSelector(choice)));
        return touch(input.findElement(By.xpath("ancestor::label")));
    }

    /** Chooses from a list by the words that are read there. */
    Visit select(String field, String words) {
        By said = By.xpath("//select[@name='" + field + "']/option[normalize-space()='" + words + "']");
        patiently(() -> driver.findElement(said)).click();
        return this;
    }

    /** Presses the button or link that says exactly this; the last one, as what one came for stands below the menu. */
    Visit press(String words) {
        By said = By.xpath("//*[self::a or self::button or self::summary][normalize-space()='" + words + "']");
        return touch(patiently(() -> last(driver.findElements(said))));
    }

    Visit click(String css) {
        return touch(shown(css));
    }

    WebElement shown(String css) {
        return patiently(() -> last(driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .limit(1)
                .toList()));
    }

    /** Waits until a script returns true. */
    Visit until(String script) {
        patiently(() -> Boolean.TRUE.equals(script().executeScript(script)) ? script : null);
        return this;
    }

    /** Waits for the page whose path matches this. */
    Visit at(String path) {
        return until("return document.readyState === 'complete' && /^" + path.replace("/", "\\/")
                + "$/.test(location.pathname)");
    }

    /** The path of the page that is open. */
    String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    /** Waits for these words on the page. */
    Visit see(String words) {
        patiently(() -> reads(words) ? words : null);
        return this;
    }

    /** Whether these words are on the page as it is now. */
    boolean reads(String words) {
        try {
            return driver.findElement(By.tagName("body")).getText().contains(words);
        } catch (WebDriverException leaving) { // what Chromium says of a page that goes away has no type of its own
            if (String.valueOf(leaving.getMessage()).contains("does not belong to the document")) {
                return false;
            }
            throw leaving;
        }
    }

    /** The page is good to look at: a picture of it, no barrier, no complaint of the browser. */
    Visit look(String picture) {
        browser.screenshot(picture);
        browser.assertAccessible().assertQuiet();
        return this;
    }

    /** What a link leads to, as this browser would save it. */
    byte[] download(WebElement link) throws IOException, InterruptedException {
        String cookies = driver.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        URI address = URI.create(String.valueOf(link.getDomProperty("href")));
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Cookie", cookies).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), address::toString);
        return answer.body();
    }

    /** A picture alone, of something that moves or that cannot be asked. */
    Visit picture(String name) {
        browser.screenshot(name);
        return this;
    }

    /** The part of the newest message that matches this. */
    String fromOutbox(String pattern) {
        return Outbox.newestText(product).replaceFirst("(?s).*?(" + pattern + ").*", "$1");
    }

    @Override
    public void close() {
        browser.close();
    }

    /** People scroll to what they press, clear of the bars that stay. */
    private Visit touch(WebElement target) {
        script().executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", target);
        target.click();
        return this;
    }

    private JavascriptExecutor script() {
        return driver;
    }

    /** Waits until a question has an answer, which null is not. */
    <T> T patiently(Supplier<T> question) {
        return new WebDriverWait(driver, PATIENCE, GLANCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(this::stuck)
                .until(ignored -> question.get());
    }

    /** Where nothing went on, with a picture of it and, where nobody has the picture, its words. */
    private String stuck() {
        String words = driver.findElement(By.tagName("main")).getText().replaceAll("\\s+", " ");
        return driver.getCurrentUrl() + ", see " + browser.screenshot("stuck") + ": " + words;
    }

    private static WebElement last(List<WebElement> found) {
        List<WebElement> displayed =
                found.stream().filter(WebElement::isDisplayed).toList();
        return displayed.isEmpty() ? null : displayed.get(displayed.size() - 1);
    }
}
