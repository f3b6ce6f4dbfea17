package callboard.journey;

import static callboard.room.RoomClient.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.entry.Entry;
import callboard.exam.ExamStage;
import callboard.imports.ImportDesk;
import callboard.imports.RosterBook;
import callboard.room.Film;
import callboard.room.RoomClient;
import callboard.room.RoomStage;
import callboard.roster.Acts;
import callboard.roster.Applicants;
import callboard.school.School;
import callboard.school.Schools;
import callboard.school.Seasons;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The process is killed without warning, and what it had acknowledged is there when it comes back (spec §8, K of the threats). */
final class CrashJourney {

    private static final String PHONE = "13900000001";
    private static final Film FILM = Film.noise(6_000_000, 9);

    private final TestDatabase database = Databases.h2();
    private Process server;
    private URI address;

    @AfterEach
    void clear() throws InterruptedException {
        kill();
        database.close();
    }

    @Test
    void whatWasAnsweredSurvivesAKill() throws Exception {
        Entry entry = prepare();
        start();
        RoomClient room = client(entry);
        String take = room.take(1);
        JsonNode sealed = json(room.seal(take, FILM.sealing()).hasStatus(201));
        kill();

        start();
        room = client(entry);
        JsonNode found = json(room.look(take).hasStatus(200));
        assertEquals("SEALED", found.path("state").asText());
        assertEquals(sealed.path("receipt"), found.path("receipt"));
        room.send(take, FILM, 1).hasStatus(200);
        killWithinAPart(room, take);

        start();
        room = client(entry);
        assertEquals("[1]", json(room.look(take).hasStatus(200)).path("have").toString());
        room.send(take, FILM, 2).hasStatus(200);
        room.complete(take).hasStatus(200);
        kill();

        start();
        room = client(entry);
        assertEquals("VERIFIED", settled(room, take));
        assertEquals(sealed.path("receipt"), json(room.look(take)).path("receipt"));
    }

    /** Killed while it writes: the roster is as it was or has all of it, and then the work goes on and ends once. */
    @Test
    void aRosterIsWrittenWhollyWheneverItIsKilled() throws Exception {
        int rows = 4000;
        String page;
        String cookies;
        try (Product product = Product.still(database, Acts.class)) {
            product.clock().set(Instant.now().minus(Duration.ofMinutes(5)));
            var desk = new ImportDesk(new ExamStage(product), product, "crash");
            page = desk.previewed(RosterBook.of(rows).upload("roster.xlsx"));
            cookies = desk.officer.cookieHeader();
        }
        start();
        Browserless officer = officer(cookies);
        officer.get(page).form(page + "/commit").submit().hasStatus(303);
        for (int delay = 50; delay <= 800; delay *= 4) {
            TimeUnit.MILLISECONDS.sleep(delay);
            kill();
            assertTrue(Set.of(0L, (long) rows).contains(onTheRoster()), () -> "half a roster");
            start();
        }

        Browserless after = officer(cookies);
        for (int i = 0; i < 600 && !after.get(page).body().contains("已写入：新增 4,000"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }

        after.get(page).see("已写入：新增 4,000");
        kill();
        assertEquals(rows, onTheRoster());
    }

    private Browserless officer(String cookies) {
        Browserless browser = new Browserless(address);
        for (String cookie : cookies.split("; ")) {
            browser.plant(cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1));
        }
        return browser;
    }

    /** What the database holds while nobody works on it. */
    private long onTheRoster() {
        try (Product product = Product.still(database, Acts.class)) {
            return product.ask(() -> {
                School school = product.bean(Schools.class).byCode("crash").orElseThrow();
                var season = product.bean(Seasons.class).current(school.id()).orElseThrow();
                return product.bean(Applicants.class).count(school.id(), season.id());
            });
        }
    }

    /** An exam that is open at this moment, in the data folder of the process to come. */
    private Entry prepare() {
        try (Product product = Product.on(database)) {
            product.clock().set(Instant.now().minus(Duration.ofMinutes(5)));
            RoomStage stage = new RoomStage(product, "crash");
            Account account = stage.account(PHONE);
            return stage.entry(account);
        }
    }

    private RoomClient client(Entry entry) {
        Browserless browser = new Browserless(address);
        RoomStage.signIn(browser, PHONE);
        browser.header("X-Callboard-Device", "5bb5dd54-26b4-4bb0-9d0f-2ba8b17b8a11");
        return new RoomClient(browser, RoomStage.enter(browser, entry));
    }

    /** Half of the second part is on the wire when the process dies. */
    private void killWithinAPart(RoomClient room, String take) throws Exception {
        String url = json(room.addresses(take, "[2]").hasStatus(200))
                .path("parts")
                .get(0)
                .path("url")
                .asText();
        byte[] part = FILM.part(2);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head = "PUT " + url + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + part.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(part, 0, part.length / 2);
            socket.getOutputStream().flush();
            kill();
        }
    }

    /** READY where a media tool looked at it meanwhile: noise is verified and cannot be watched. */
    private static String settled(RoomClient room, String take) throws InterruptedException {
        String state = "";
        for (int i = 0; i < 300 && !state.matches("VERIFIED|READY|CORRUPT"); i++) {
            state = json(room.look(take).hasStatus(200)).path("state").asText();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return state.equals("READY") ? "VERIFIED" : state;
    }

    private void start() throws Exception {
        int port = freePort();
        address = URI.create("http://localhost:" + port);
        ProcessBuilder process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "callboard.boot.Main",
                "serve"));
        process.environment()
                .putAll(Map.of(
                        "CALLBOARD_DATA",
                        database.folder().toString(),
                        "CALLBOARD_HTTP_PORT",
                        String.valueOf(port),
                        "CALLBOARD_ACCOUNT_TOTP",
                        "optional",
                        "CALLBOARD_DEMO",
                        "none"));
        process.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "crash-journey.log").toFile());
        server = process.start();
        awaitPort(port);
    }

    private void awaitPort(int port) throws Exception {
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket(InetAddress.getByName("localhost"), port)) {
                return;
            } catch (ConnectException notYet) {
                assertEquals(true, server.isAlive(), "the server died; see target/crash-journey.log");
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new AssertionError("the server did not open its port; see target/crash-journey.log");
    }

    private void kill() throws InterruptedException {
        if (server != null) {
            server.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
