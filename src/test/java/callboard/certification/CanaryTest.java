package callboard.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.appeal.Appellant;
import callboard.application.ApplyStage;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.review.CaseKind;
import callboard.review.Desk;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/**
 * Marked people register, are certified, apply, change what is wrong, appeal, are looked for and written to; then their marks are looked for where
 * they must not be.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CanaryTest {

    private static final int PEOPLE = 50;

    /** Who goes through every page; the others register, are certified without the pages, and apply. */
    private static final int ON_FOOT = 4;

    private static final int MOST_PAGES = 40;
    private static final Map<String, String> ACCEPT = Map.of("outcome", "ACCEPT");
    private static final String WORDS = "金丝雀的申诉说明";

    private final Instant begun = Instant.now();
    private final TestDatabase database = Databases.h2();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Canary> people =
            IntStream.range(0, PEOPLE).mapToObj(Canary::marked).toList();
    private Product product;
    private Cast cast;
    private ApplyStage stage;
    private Browserless reviewer;
    private Browserless support;
    private Browserless officer;
    private String found = "";

    @BeforeAll
    void everybodyGoesThrough() {
        log.start();
        root().addAppender(log);
        product = Product.on(database, Map.of(), InventedDocumentsInTests.class);
        cast = new Cast(product);
        stage = new ApplyStage(product, database, "jiang");
        Direction belCanto = stage.direction("美声");
        Exam exam = stage.exam(belCanto);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("何客服", "he@example.org", Role.SUPPORT);
        cast.staff("马管理", "ma@example.org", Role.PLATFORM_ADMIN);
        cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("孟审核", "meng@example.org", Role.PLATFORM_REVIEWER);
        reviewer = cast.in("/login/staff", "xu@example.org");
        support = cast.in("/login/staff", "he@example.org");
        officer = stage.schools().staff(stage.school(), Role.OFFICER, "本校老师");
        for (int n = 0; n < PEOPLE; n++) {
            Canary person = people.get(n);
            if (n % 2 == 0) {
                stage.register(person.name(), person.number(), "江西省", belCanto);
            }
            Browserless phone = person.register(product);
            certify(person, phone, n < ON_FOOT);
            String document = "/schools/jiang/applications";
            phone.get(document).form(document).submit().hasStatus(303).arrive();
            if (n % 2 == 0) {
                stage.apply(phone, exam);
            }
            if (n < ON_FOOT) {
                change(person, phone);
            }
        }
        appeal(people.get(0));
        tellEverybody();
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
        cast.candidate("13700000001");

        crawl(product.browser(), "/schools", true);
        crawl(cast.in("/login", "13700000001"), "/", true);
        crawl(other, elsewhere.desk(), true);
        crawl(judge, "/judging", true);
        crawl(officer, stage.desk() + "/failed-applications", false);
        crawl(officer, stage.desk() + "/candidates", false);
        crawl(officer, stage.desk() + "/notices", false);
        crawl(reviewer, "/platform/appeals", false);
        crawl(reviewer, "/platform/corrections", false);
        crawl(support, "/platform", false);
        crawl(support, found, false);
        crawl(cast.in("/login/staff", "ma@example.org"), "/platform", false);
    }

    /** @param onFoot by the pages, with papers, a reviewer and a face */
    private void certify(Canary person, Browserless phone, boolean onFoot) {
        if (!onFoot) {
            CertifiedPerson.certify(product, person.phone(), person.name(), person.number());
            return;
        }
        cast.filled(phone, person.name(), person.number());
        cast.confirm(phone);
        cast.decide(reviewer, only("/platform/manual-entries"), ACCEPT);
        var form = phone.get("/face").form("/face").fill("words", "");
        for (String pose : List.of("front", "second", "third")) {
            form.upload(Papers.picture(pose));
        }
        form.submit().redirectsTo("/face");
    }

    /** Another phone, a copy of the own data, another number, and a call to the support. */
    private void change(Canary person, Browserless phone) {
        person.changePhone(product, phone);
        person.takeOwnData(phone);
        String own = person.askForCorrection(phone);
        String subject = own.substring(own.lastIndexOf('/') + 1);
        String address = "/platform/corrections/"
                + product.ask(() -> product.bean(Desk.class)
                        .waiting(CaseKind.CORRECTION, subject)
                        .orElseThrow()
                        .ref());
        cast.decide(cast.in("/login/staff", "dai@example.org"), address, ACCEPT);
        cast.decide(cast.in("/login/staff", "meng@example.org"), address, ACCEPT);
        for (String words : List.of(person.name(), person.rightNumber(), person.laterPhone())) {
            found = support.get("/platform/support")
                    .form("/platform/support")
                    .fill("q", words)
                    .submit()
                    .hasStatus(303)
                    .arrive()
                    .see(person.name())
                    .address();
        }
    }

    /** Everybody who has applied, by name. */
    private void tellEverybody() {
        String desk = stage.desk() + "/notices";
        Page preview = officer.get(desk + "/new")
                .form(desk)
                .fill("title", "请签承诺书")
                .fill("body", "##同学，明天开考。")
                .fill("messages", "true")
                .submit()
                .hasStatus(303)
                .arrive();
        preview.form(preview.address() + "/confirmation")
                .fill("count", String.valueOf(PEOPLE / 2))
                .submit()
                .hasStatus(303);
        String done = "已通知 %1$d / %1$d 人".formatted(PEOPLE / 2);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (!officer.get(preview.address()).body().contains(done)) {
                Thread.sleep(100);
            }
        });
    }

    /** Somebody else claims the first one's document. */
    private void appeal(Canary person) {
        String claimant = Canary.PHONE + "899";
        cast.candidate(claimant);
        Browserless phone = cast.in("/login", claimant);
        new Appellant(phone, person.name(), person.rightNumber()).claim().appeal(WORDS);
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
    private static List<String> marks(boolean names) {
        List<String> digits = List.of(Canary.NUMBER, Canary.PHONE, Cast.PASSWORD);
        return names ? Stream.concat(Stream.of(Canary.NAME), digits.stream()).toList() : digits;
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
