package callboard.journey;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.certification.Cast;
import callboard.certification.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A student from abroad with her phone: in by the other entrance, certified with a passport, which a reviewer compares. */
final class PassportJourney {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static Cast cast;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE, Map.of(), InventedDocumentsInTests.class);
        cast = new Cast(product);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        cast.candidate("mei@example.org");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void aPassportHolderIsCertifiedThroughTheOtherEntrance() throws IOException {
        try (Visit phone = Visit.withPhone(product)) {
            phone.open("/login/international")
                    .fill("username", "mei@example.org")
                    .fill("password", Cast.PASSWORD)
                    .press("登录");
            phone.at("/").open("/certification/category");
            phone.choose("category", "INTERNATIONAL").press("保存并继续");
            phone.at("/certification/document").choose("type", "PASSPORT").fill("name", "MEI LIN");
            upload(phone, "front");
            phone.fill("number", "C8000021")
                    .choose("sex", "FEMALE")
                    .fill("birth", "2008-11-04")
                    .press("保存并继续");
            phone.at("/certification/photo").look("passport-01-photo");
            upload(phone, "photo");
            phone.look("passport-02-cropped").press("继续");
            phone.at("/certification/school").fill("region", "新加坡").fill("school", "Raffles Institution");
            phone.press("保存并继续");
            phone.at("/certification/confirmation").look("passport-03-confirmation");
            phone.choose("agreed", "true").press("确认认证");
            phone.at("/certification").see("审核员正在核对");
            accept();
            phone.open("/certification").see("已认证").look("passport-04-certified");
        }
    }

    private static void accept() {
        Browserless xu = cast.in("/login/staff", "xu@example.org");
        String entry = xu.get("/platform/manual-entries")
                .select(".casework__queue a:contains(MEI LIN)")
                .attr("href");
        cast.decide(xu, entry, Map.of("outcome", "ACCEPT"));
    }

    private static void upload(Visit phone, String side) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "journey"));
        phone.attach(
                side,
                Files.write(
                        folder.resolve("passport-" + side + ".jpg"),
                        Papers.picture(side).bytes()));
        phone.click("[data-check]:not([hidden]) [data-check-use]");
        phone.shown("img[src*='/images/" + side + "?']");
    }
}
