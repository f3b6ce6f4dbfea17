package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.room.RoomStage;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A candidate with a phone: device check, room, recording, choosing, submitting, and the bytes on their way to the house. */
final class RoomJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final TestDatabase DATABASE = Databases.h2();
    private static final ScheduledExecutorService TIME = Executors.newSingleThreadScheduledExecutor();
    private static Product product;
    private static RoomStage stage;

    private Browser phone;

    /** The product's clock goes on as ours does, from the morning of the exam. */
    @BeforeAll
    static void start() {
        product = Product.on(DATABASE);
        stage = new RoomStage(product, "jzym");
        Instant begun = Instant.now();
        TIME.scheduleAtFixedRate(
                () -> product.clock().set(TestClock.MORNING.plus(Duration.between(begun, Instant.now()))),
                0,
                100,
                TimeUnit.MILLISECONDS);
    }

    @AfterAll
    static void stop() {
        TIME.shutdownNow();
        product.close();
        DATABASE.close();
    }

    @Test
    void aRecordingIsMadeChosenSubmittedAndArrives() {
        RoomStage.Candidate candidate = stage.candidate();
        try (Browser opened = Browsers.phone()) {
            phone = opened;
            signIn(candidate.phone());
            checkTheDevice(candidate);
            record();
            submit();
            arrive(candidate);
        }
    }

    private void signIn(String number) {
        phone.open(at("/login"));
        find("[name=username]").sendKeys(number);
        find("[name=password]").sendKeys(RoomStage.PASSWORD);
        find("main form button[type=submit]").click();
        until("return !location.pathname.startsWith('/login')");
    }

    private void checkTheDevice(RoomStage.Candidate candidate) {
        phone.open(at("/entries/" + candidate.entry().ref() + "/device"));
        find("[data-room=start]").click();
        until("return !document.querySelector('[data-stage=passed]').hidden");
        phone.screenshot("room-device");
        phone.assertAccessible().assertQuiet();
        find("[data-room=next]").click();
        until("return location.pathname.startsWith('/sittings/')");
    }

    /** The second subject may be held either way. */
    private void record() {
        until("return document.querySelectorAll('.room-subject').length === 2");
        phone.screenshot("room-subjects");
        phone.assertAccessible();
        shown(".room-subject:nth-of-type(2) [data-room=record]").click();
        until("return document.querySelector('[data-room=stage]').dataset.phase === 'guide'");
        shown("[data-room=shutter]").click();
        until("return document.querySelector('[data-room=stage]').dataset.phase === 'rec'");
        phone.screenshot("room-recording");
        until("return document.querySelector('[data-room=shutter]').getAttribute('aria-disabled') !== 'true'");
        shown("[data-room=shutter]").click();
        until("return !document.querySelector('[data-room=takes]').hidden");
    }

    private void submit() {
        phone.screenshot("room-takes");
        phone.assertAccessible();
        shown("[data-room=ask]").click();
        shown("[data-room=confirm]").click();
        until("return !document.querySelector('[data-room=receipt]').hidden");
        phone.screenshot("room-receipt");
        phone.assertAccessible();
    }

    private void arrive(RoomStage.Candidate candidate) {
        new WebDriverWait(phone.driver(), PATIENCE)
                .until(driver -> takes(candidate).get(0).state() == Take.State.READY);
        Take take = takes(candidate).get(0);
        assertEquals(2, take.subjectNumber());
        assertEquals(true, take.copies().playback().isPresent());
        assertEquals(true, take.copies().sheet().isPresent());
        phone.open(at("/uploads"));
        phone.screenshot("room-uploads");
        phone.assertAccessible();
    }

    private static List<Take> takes(RoomStage.Candidate candidate) {
        return product.ask(
                () -> product.bean(Takes.class).sealedOf(candidate.account().id()));
    }

    private URI at(String path) {
        return product.address().resolve(path);
    }

    private WebElement find(String css) {
        return new WebDriverWait(phone.driver(), PATIENCE).until(driver -> driver.findElement(By.cssSelector(css)));
    }

    private WebElement shown(String css) {
        return new WebDriverWait(phone.driver(), PATIENCE)
                .until(driver -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private void until(String script) {
        new WebDriverWait(phone.driver(), PATIENCE)
                .until(driver -> Boolean.TRUE.equals(phone.driver().executeScript(script)));
    }
}
