package callboard.clones;

import callboard.Browserless;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.data.Database;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.exam.Exams;
import callboard.exam.RoomTerms;
import callboard.exam.Round;
import callboard.face.FacePolicy;
import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.major.StudyLevel;
import callboard.rich.Prose;
import callboard.room.Registered;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Season;
import callboard.school.Seasons;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.SubjectTerms;
import callboard.subject.Subjects;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A school whose season has 20 exams with every rule set to something unusual, and people on its roster. */
final class CloneStage {

    static final Asker.Person OFFICER = new Asker.Person(7, "王老师");
    static final int EXAMS = 20;

    private static long applicants = 70_000_000;

    private final Product product;
    private final SchoolStage schools;
    private final School school;
    private final Browserless officer;
    private final List<Exam> exams = new ArrayList<>();
    private final Random random = new Random(20270116);

    CloneStage(Product product, String code) {
        this.product = product;
        schools = new SchoolStage(product);
        school = schools.school(code, code + "音乐学院");
        officer = schools.staff(school, Role.OFFICER, "王老师");
        product.act(this::prepare);
    }

    private void prepare() {
        Season season = season();
        for (int i = 0; i < EXAMS / 2; i++) {
            Major major = new Major(season, "专业" + i, i + 1);
            major.describe("1302" + i, "专业" + i, i % 2 == 0 ? StudyLevel.JUNIOR_COLLEGE : StudyLevel.UNDERGRADUATE);
            product.bean(Majors.class).add(major);
            Direction direction = new Direction(major, "方向" + i, 1);
            product.bean(Directions.class).add(direction);
            exams.add(exam(season, major, direction, Round.PRELIMINARY));
            exams.add(exam(season, major, direction, Round.SECOND));
        }
    }

    private Exam exam(Season season, Major major, Direction direction, Round round) {
        Exam exam = new Exam(
                season,
                major,
                Optional.of(direction),
                round,
                OFFICER,
                product.clock().now());
        Instant opens = Instant.parse("2027-01-16T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
        exam.schedule(new ExamTimes(
                Optional.of(opens),
                Optional.of(opens.plus(Duration.ofMinutes(600 + random.nextInt(600)))),
                Optional.of(opens.minus(Duration.ofMinutes(20_000 + random.nextInt(600)))),
                Optional.of(opens.minus(Duration.ofMinutes(random.nextInt(600)))),
                Optional.of(opens.plus(Duration.ofMinutes(random.nextInt(1, 600))))));
        exam.agree(new RoomTerms(Optional.of(51), 17, 37, FacePolicy.PROVISIONAL, true));
        exam.reachedBy("电话 " + random.nextInt());
        product.bean(Exams.class).add(exam);
        for (int place = 1; place <= 3; place++) {
            product.bean(Subjects.class).add(new Subject(exam, place, terms(place)));
        }
        for (int number = 1; number <= 2; number++) {
            ExamText.Draft draft = new ExamText.Draft("承诺书", Prose.ofPlain("第 " + number + " 版"), false, 0);
            product.bean(ExamTexts.class)
                    .add(new ExamText(
                            exam,
                            TextKind.PLEDGE,
                            number,
                            draft,
                            OFFICER,
                            product.clock().now()));
        }
        return exam;
    }

    private static SubjectTerms terms(int place) {
        return new SubjectTerms(
                "科目" + place,
                Format.PREPARED,
                new SubjectTerms.Framing(Subject.Orientation.PORTRAIT, Subject.Camera.REAR, true, true),
                new SubjectTerms.Takes(31, 307, true, 3),
                "注意 " + place);
    }

    /** So many people on the roster of the first exam's major; the first of them has applied. */
    void register(int people) {
        product.act(() -> {
            try (var connection = product.bean(Database.class).source().getConnection()) {
                for (int i = 0; i < people; i++) {
                    Registered.add(connection, exams.get(0), ++applicants);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Account account = product.bean(AccountService.class)
                    .create(new AccountService.Newcomer(
                            Account.Kind.STAFF, "李娜", school.code() + ".li@example.org", "the curtain rises"));
            product.bean(Entries.class)
                    .add(new Entry(
                            exams.get(0),
                            account.id(),
                            applicants,
                            3,
                            product.clock().now()));
        });
    }

    /** Shows the first exam to candidates. */
    void open() {
        Exam exam = read(exams.get(0));
        product.act(() -> {
            exam.open(OFFICER, product.clock().now());
            product.bean(Exams.class).save(exam);
        });
    }

    Exam read(Exam exam) {
        return product.ask(
                () -> product.bean(Exams.class).byId(school.id(), exam.id()).orElseThrow());
    }

    Exam first() {
        return exams.get(0);
    }

    School school() {
        return school;
    }

    SchoolStage schools() {
        return schools;
    }

    Season season() {
        return schools.season(school);
    }

    Browserless officer() {
        return officer;
    }

    String desk(String page) {
        return "/schools/" + school.code() + "/desk/" + page;
    }

    Page look(String query) {
        return officer.get(desk("seasons/" + season().ref() + "/clones/new?" + query))
                .hasStatus(200);
    }

    PageForm form(Page page) {
        return page.form(desk("seasons/" + season().ref() + "/clones"));
    }

    /** Clones the season through the page. */
    Season cloned(String year, String days) {
        Page done = form(look("year=" + year + "&unit=DAYS&amount=" + days)).submit();
        Season clone = season(Integer.parseInt(year));
        done.redirectsTo(desk("exams") + "?season=" + clone.ref()).arrive().see("已建立 " + year + " 招生季");
        return clone;
    }

    List<Season> seasons() {
        return product.ask(() -> product.bean(Seasons.class).ofSchool(school.id()));
    }

    Season season(int year) {
        return seasons().stream().filter(one -> one.year() == year).findFirst().orElseThrow();
    }

    List<Exam> exams(Season season) {
        return product.ask(() -> product.bean(Exams.class).ofSeason(school.id(), season.id()));
    }
}
