package callboard.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.major.Direction;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** Marked people go through certification, faces, an appeal and applications; then their marks are looked for where they must not be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CanaryTest {

    private static final int PEOPLE = 4;
    private static final int MOST_PAGES = 40;
    private static final String WORDS = "金丝雀的申诉说明";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Instant begun = Instant.now();
    private final TestDatabase database = Databases.h2();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Person> people =
            IntStream.range(0, PEOPLE).mapToObj(Person::marked).toList();
    private Product product;
    private Cast cast;
    private ApplyStage stage;
    private Browserless reviewer;

    private record Person(String name, String number, String phone) {
        static Person marked(int n) {
            String body = "99010120080101%03d".formatted(700 + n);
            int sum = IntStream.range(0, 17)
                    .map(at -> WEIGHTS[at] * (body.charAt(at) - '0'))
                    .sum();
            return new Person("金丝雀" + "甲乙丙丁".charAt(n), body + "10X98765432".charAt(sum % 11), "1391234560" + n);
        }
    }

    @BeforeAll
    void everybodyGoesThrough() {
        log.start();
        root().addAppender(log);
        product = Product.on(database, Map.of(), InventedDocumentsInTests.class);
        cast = new Cast(product);
        stage = new ApplyStage(product, database, "jiang");
        Direction belCanto = stage.direction("美声");
        stage.exam(belCanto);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("何客服", "he@example.org", Role.SUPPORT);
        cast.staff("马管理", "ma@example.org", Role.PLATFORM_ADMIN);
        reviewer = cast.in("/login/staff", "xu@example.org");
        for (int n = 0; n < PEOPLE; n++) {
            if (n % 2 == 0) {
                stage.register(people.get(n).name(), people.get(n).number(), "江西省", belCanto);
            }
            goThrough(people.get(n));
        }
        appeal(people.get(0));
    }

    @AfterAll
    void stop() {
        root().detachAppender(log);
        product.close();
        database.close();
    }

    @Test
    void logsNameNobody() {
        List<String> said = log.list.stream()
                .map(event ->
                        event.getFormattedMessage() + " " + event.getMDCPropertyMap() + " " + event.getThreadName())
                .toList();

        assertEquals(List.of(), naming(said, marks(true)));
    }

    /** Names stand in the database as they are; numbers and phones do not, and nothing stands in pictures or outside the folder. */
    @Test
    void filesHoldNoNumbersAndNoPhones() throws IOException {
        assertEquals(List.of(), holding(database.folder(), 9, marks(false)));
        assertEquals(List.of(), holding(Path.of(System.getProperty("java.io.tmpdir")), 2, marks(false)));
    }

    @Test
    void pagesShowEachRoleNoMoreThanItNeeds() {
        ApplyStage elsewhere = new ApplyStage(product, database, "haizhou");
        Browserless other = elsewhere.schools().staff(elsewhere.school(), Role.OFFICER, "别校老师");
        Browserless judge = stage.schools().staff(stage.school(), Role.JUDGE, "评委");
        Browserless officer = stage.schools().staff(stage.school(), Role.OFFICER, "本校老师");
        cast.candidate("13700000001");

        crawl(product.browser(), "/schools", true);
        crawl(cast.in("/login", "13700000001"), "/", true);
        crawl(other, elsewhere.desk(), true);
        crawl(judge, "/judging", true);
        crawl(officer, stage.desk() + "/failed-applications", false);
        crawl(officer, stage.desk() + "/candidates", false);
        crawl(reviewer, "/platform/appeals", false);
        crawl(cast.in("/login/staff", "he@example.org"), "/platform", false);
        crawl(cast.in("/login/staff", "ma@example.org"), "/platform", false);
    }

    private void goThrough(Person person) {
        cast.candidate(person.phone());
        Browserless phone = cast.filled(cast.in("/login", person.phone()), person.name(), person.number());
        cast.confirm(phone);
        cast.decide(reviewer, only("/platform/manual-entries"), Map.of("outcome", "ACCEPT"));
        var form = phone.get("/face").form("/face").fill("words", "");
        for (String pose : List.of("front", "second", "third")) {
            form.upload(Papers.picture(pose));
        }
        form.submit().redirectsTo("/face");
        String document = "/schools/jiang/applications";
        phone.get(document).form(document).submit().hasStatus(303).arrive();
    }

    /** Somebody else claims the first one's document. */
    private void appeal(Person person) {
        cast.candidate("13912345699");
        Browserless phone = cast.in("/login", "13912345699");
        phone.get("/certification/category")
                .form("/certification/category")
                .fill("category", "NATIONAL")
                .submit();
        phone.get("/certification/document")
                .form("/certification/document")
                .fill("name", person.name())
                .fill("number", person.number())
                .submit()
                .redirectsTo("/certification/taken");
        for (String evidence : List.of("holding", "household")) {
            phone.get("/appeals/new")
                    .form("/appeals/new/evidence/" + evidence)
                    .upload(Papers.picture(evidence))
                    .submit();
        }
        phone.get("/appeals/new").form("/appeals").fill("words", WORDS).submit().hasStatus(303);
    }

    /** Follows links as somebody would who looks around. Addresses and titles never name anybody. */
    private void crawl(Browserless browser, String from, boolean stranger) {
        var open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            Page page = browser.get(open.pop());
            String where = page + " of a crawl from " + from;
            assertEquals(List.of(), naming(List.of(page.body()), marks(stranger)), where);
            List<String> outside = new ArrayList<>(page.select("a, form, img").stream()
                    .map(element -> element.attr("href") + element.attr("action") + element.attr("src"))
                    .toList());
            outside.add(page.document().title());
            assertEquals(List.of(), naming(outside, marks(true)), where);
            page.select("a[href^=/]").eachAttr("href").stream()
                    .filter(next -> !next.matches(".*(/file|/poster|/code|/template|/prospectus|/errors)([?/].*)?"))
                    .filter(next -> seen.size() < MOST_PAGES && seen.add(next))
                    .forEach(open::add);
        }
    }

    /** @param names whether names count too */
    private List<String> marks(boolean names) {
        return Stream.concat(
                        people.stream()
                                .flatMap(person -> names
                                        ? Stream.of(person.name(), person.number(), person.phone())
                                        : Stream.of(person.number(), person.phone())),
                        Stream.of("13912345699", Cast.PASSWORD))
                .toList();
    }

    private static List<String> naming(List<String> texts, List<String> marks) {
        return texts.stream()
                .flatMap(text -> marks.stream().filter(text::contains))
                .distinct()
                .toList();
    }

    private List<String> holding(Path folder, int depth, List<String> marks) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, depth)) {
            for (Path file : files.filter(this::isOurs).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String plain = new String(bytes, StandardCharsets.ISO_8859_1);
                String wide = new String(bytes, StandardCharsets.UTF_16LE);
                marks.stream()
                        .filter(mark -> plain.contains(mark) || wide.contains(mark))
                        .forEach(mark -> found.add(mark + " in " + file));
            }
        } catch (java.io.UncheckedIOException vanished) {
            // somebody else's temporary folder was cleared meanwhile
        }
        return found;
    }

    private boolean isOurs(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.isReadable(file)
                    && Files.size(file) < 64 << 20
                    && Files.getLastModifiedTime(file).toInstant().isAfter(begun);
        } catch (IOException vanished) {
            return false;
        }
    }

    private String only(String list) {
        return reviewer.get(list).select(".casework__queue a").attr("href");
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
