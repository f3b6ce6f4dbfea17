package callboard.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.config.NodeClock;
import callboard.matcher.Matching;
import callboard.notice.OutboxHealth;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OperatorPagesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String NOTHING_BUT = "{\"status\":\"UP\"}";
    private static Product product;
    private static URI ownPort;

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ownPort = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        product = Product.on(DATABASE, Map.of("callboard.operator.port", String.valueOf(ownPort.getPort())));
        product.browser();
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void theProcessSaysThatItLives() {
        assertEquals(
                NOTHING_BUT,
                product.browser().get("/health/live").hasStatus(200).body());
    }

    @Test
    void whoIsOnTheMachineLearnsWhy() throws IOException {
        JsonNode checks = checks(product.browser());

        assertEquals("UP", checks.path("database").path("status").asText());
        assertEquals("answers", checks.path("database").path("detail").asText());
        assertEquals("steady", checks.path("clock").path("detail").asText());
        assertTrue(checks.path("disk").path("detail").asText().endsWith(" MiB free"));
        assertTrue(checks.has("media-tool"));
        assertEquals(
                "0 of 20000 sent today", checks.path("codes").path("detail").asText());
        assertEquals(
                "0 waiting after a failed try, 0 given up within an hour",
                checks.path("outbox").path("detail").asText());
        assertEquals(
                "none configured, people decide",
                checks.path("matcher").path("detail").asText());
    }

    @Test
    void whoComesThroughAProxyLearnsOnlyWhether() {
        for (String header : List.of("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP")) {
            Browserless stranger = product.browser().header(header, "for=203.0.113.9");

            assertEquals(
                    NOTHING_BUT, stranger.get("/health/ready").hasStatus(200).body());
            stranger.get("/metrics").hasStatus(404).see("没有这一页");
        }
    }

    @Test
    void theNumbersOfTheProcessAreThere() {
        String numbers = product.browser().get("/metrics").hasStatus(200).body();

        for (String name : List.of(
                "jvm_memory_used_bytes",
                "jvm_threads_live_threads",
                "jvm_gc_memory_allocated_bytes_total",
                "process_uptime_seconds",
                "hikaricp_connections_active{pool=\"callboard\"}")) {
            assertTrue(numbers.contains("\n" + name), name);
        }
    }

    @Test
    void theyAreAlsoAtAPortOfTheirOwnWhereNothingElseIs() throws IOException, InterruptedException {
        assertTrue(ask("/health/ready").body().contains("\"detail\":\"answers\""));
        assertTrue(ask("/metrics").body().contains("jvm_memory_used_bytes"));
        assertEquals(404, ask("/login").statusCode());
    }

    @Test
    void aClockThatJumpedMakesTheNodeUnreadyUntilItIsConfirmed() {
        NodeClock clock = new NodeClock();
        Readiness readiness = new Readiness(
                product.bean(DatabaseAnswer.class),
                clock,
                product.bean(DiskRoom.class),
                product.bean(MediaToolSearch.class),
                product.bean(CodesLeft.class),
                product.bean(OutboxHealth.class),
                product.bean(Matching.class));
        clock.align(clock.now(), clock.nanos());

        clock.align(clock.now().plusSeconds(60), clock.nanos());
        assertEquals(false, Readiness.isReady(readiness.points()));
        clock.align(clock.now(), clock.nanos());
        assertTrue(Readiness.isReady(readiness.points()));
    }

    @Test
    void aFolderThatCannotBeWrittenOrIsFullIsNotFine(@TempDir Path folder) {
        assertTrue(new DiskRoom(folder, 1).point().fine());
        assertEquals(
                new HealthPoint("disk", false, true, "cannot be written: NoSuchFileException"),
                new DiskRoom(folder.resolve("gone"), 1).point());
        assertEquals(false, new DiskRoom(folder, Long.MAX_VALUE).point().fine());
    }

    @Test
    void onlyWhatIsVitalStopsTheNode() {
        HealthPoint noTool = new HealthPoint("media-tool", false, false, "none");
        HealthPoint noDisk = new HealthPoint("disk", false, true, "full");

        assertTrue(Readiness.isReady(List.of(noTool)));
        assertEquals(false, Readiness.isReady(List.of(noTool, noDisk)));
    }

    private static HttpResponse<String> ask(String page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(ownPort.resolve(page)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode checks(Browserless operator) throws IOException {
        return new ObjectMapper()
                .readTree(operator.get("/health/ready").hasStatus(200).body())
                .path("checks");
    }
}
