package callboard.room;

import callboard.Browserless;
import callboard.Product;
import callboard.TestClock;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.consent.Agreed;
import callboard.data.Database;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.exam.Exams;
import callboard.exam.RoomTerms;
import callboard.exam.Round;
import callboard.face.FacePolicy;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Season;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.SubjectTerms;
import callboard.subject.Subjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An opened exam and candidates who may enter it: open for three hours from the clock's present time on, room limit 50 minutes,
 * two subjects of 10 to 60 seconds with two takes each. The constants are those of an exam on {@link TestClock#MORNING}.
 */
public final class RoomStage {

    public static final Instant CLOSE = TestClock.MORNING.plus(Duration.ofHours(3));
    public static final Instant T = TestClock.MORNING.plus(Duration.ofMinutes(50));
    public static final Duration GRACE = Duration.ofSeconds(30);

    public static final String PASSWORD = "the curtain rises at nine";
    private static final AtomicInteger CANDIDATES = new AtomicInteger();
    private static final long APPLICANTS = 1_000_000;
    private static final Asker.Person OFFICER = new Asker.Person(7, "王老师");

    private final Product product;
    private final Exam exam;

    public RoomStage(Product product, String code) {
        this(product, code, new RoomTerms(Optional.of(50), 30, 48, FacePolicy.OFF, false));
    }

    /** As {@link #RoomStage(Product, String)} with terms of one's own. */
    public RoomStage(Product product, String code, RoomTerms terms) {
        this.product = product;
        this.exam = product.ask(() -> exam(code, terms));
    }

    /** Somebody with an entry, signed in on one device. */
    public record Candidate(Browserless browser, String phone, Account account, Entry entry, String device) {

        /** Enters the room; gives the ref of the sitting. */
        public String enter() {
            return RoomStage.enter(browser, entry);
        }
    }

    /** Enters the room; gives the ref of the sitting. */
    public static String enter(Browserless browser, Entry entry) {
        String csrf = browser.cookie("cb-csrf").orElseThrow();
        String address = "/entries/" + entry.ref() + "/room";
        var page = browser.post(address, Map.of("_csrf", csrf)).hasStatus(303);
        return page.header("Location").orElseThrow().replaceFirst(".*/sittings/", "");
    }

    public Exam exam() {
        return exam;
    }

    public Candidate candidate() {
        String phone = "1380000%04d".formatted(CANDIDATES.incrementAndGet());
        Account account = account(phone);
        Entry entry = entry(account);
        Browserless browser = product.browser();
        String device = signIn(browser, phone);
        return new Candidate(browser, phone, account, entry, device);
    }

    /** A candidate with this number and {@link #PASSWORD}. */
    public Account account(String phone) {
        return product.ask(() -> Agreed.by(
                product,
                product.bean(AccountService.class)
                        .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "林知夏", phone, PASSWORD))));
    }

    /** Signs in and makes the browser speak for a new device, whose id is given. */
    public static String signIn(Browserless browser, String phone) {
        browser.signIn("/login", phone, PASSWORD);
        String device = UUID.randomUUID().toString();
        browser.header("X-Callboard-Device", device)
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 16) Chrome/156.0");
        browser.header("X-CSRF-Token", browser.cookie("cb-csrf").orElseThrow());
        return device;
    }

    /** An entry of somebody who has read the notice. */
    public Entry entry(Account account) {
        long applicant = APPLICANTS * exam.id() + account.id();
        return product.ask(() -> {
            try (var connection = product.bean(Database.class).source().getConnection()) {
                Registered.add(connection, exam, applicant);
            }
            Entry entry =
                    new Entry(exam, account.id(), applicant, 2, product.clock().now());
            entry.readNotice(0, product.clock().now());
            product.bean(Entries.class).add(entry);
            product.bean(Standings.class).save(entry, product.clock().now());
            return entry;
        });
    }

    private Exam exam(String code, RoomTerms terms) {
        School school = new SchoolStage(product).school(code, "江州音乐学院" + code);
        Season season = new SchoolStage(product).season(school);
        Major major = new Major(season, "音乐学", 1);
        product.bean(Majors.class).add(major);
        Exam fresh = new Exam(season, major, Optional.empty(), Round.PRELIMINARY, OFFICER, TestClock.MORNING);
        Instant opensAt = product.clock().now();
        fresh.schedule(new ExamTimes(
                Optional.of(opensAt),
                Optional.of(opensAt.plus(Duration.ofHours(3))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        fresh.agree(terms);
        product.bean(Exams.class).add(fresh);
        for (int place = 1; place <= 2; place++) {
            product.bean(Subjects.class).add(new Subject(fresh, place, terms(place)));
        }
        fresh.open(OFFICER, TestClock.MORNING);
        product.bean(Exams.class).save(fresh);
        return fresh;
    }

    private static SubjectTerms terms(int place) {
        return new SubjectTerms(
                "曲目" + place,
                Format.PREPARED,
                new SubjectTerms.Framing(
                        place == 1 ? Subject.Orientation.LANDSCAPE : Subject.Orientation.FREE,
                        Subject.Camera.FREE,
                        false,
                        false),
                new SubjectTerms.Takes(10, 60, true, 2),
                "请勿露出姓名。");
    }
}
