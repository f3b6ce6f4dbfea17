package callboard.application;

import callboard.Browserless;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.exam.Exams;
import callboard.exam.RoomTerms;
import callboard.exam.Round;
import callboard.face.FacePolicy;
import callboard.identity.CertifiedPerson;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.Documents;
import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.rich.Prose;
import callboard.rules.Asker;
import callboard.school.Contact;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Schools;
import callboard.school.Season;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A school with 声乐 (美声, 民族), both directions examined in an exam that is open for applications, opens at the tests' morning
 * plus one day, lasts two days and asks for a pledge. People stand on its roster when a test puts them there.
 */
public final class ApplyStage {

    public static final Instant OPENS = TestClock.MORNING.plus(Duration.ofDays(1));
    public static final Instant CLOSES = OPENS.plus(Duration.ofDays(2));

    private static final Asker.Person OFFICER = new Asker.Person(0, "王老师");
    private static final String INSERT = """
            insert into applicant (id, ref, school_id, season_id, major_id, direction_id, choice_key, document_type,
              document, document_index, document_masked, name, name_key, sex, category, region, school_attended,
              candidate_number, registration_number, ticket_number, phone, phone_masked, study_level,
              provincial_subject, provincial_score, remark, extras, created_at, version)
            values (?, ?, ?, ?, ?, ?, ?, 'RESIDENT_ID', ?, ?, ?, ?, ?, '', '', ?, '', ?, '', '', ?, '', '', '', '', '',
              ?, ?, 0)
            """;
    private static final AtomicLong IDS = new AtomicLong(9_000_000);

    private final Product product;
    private final TestDatabase database;
    private final String code;
    private final SchoolStage schools;
    private final School school;
    private final Major singing;

    public ApplyStage(Product product, TestDatabase database, String code) {
        this(product, database, code, code + "音乐学院");
    }

    public ApplyStage(Product product, TestDatabase database, String code, String name) {
        this.product = product;
        this.database = database;
        this.code = code;
        this.schools = new SchoolStage(product);
        this.school = schools.school(code, name);
        this.singing = product.ask(() -> {
            school.describe("", new Contact("0791-5550 1208", "zsb@example.org", "9:00"));
            product.bean(Schools.class).save(school);
            Major major = new Major(season(), "声乐", 1);
            product.bean(Majors.class).add(major);
            return major;
        });
    }

    public School school() {
        return school;
    }

    public SchoolStage schools() {
        return schools;
    }

    public String desk() {
        return "/schools/" + code + "/desk";
    }

    public Season season() {
        return schools.season(school);
    }

    public Direction direction(String name) {
        return product.ask(() -> {
            Direction direction = new Direction(singing, name, 1);
            product.bean(Directions.class).add(direction);
            return direction;
        });
    }

    /** An opened exam of 声乐 in this direction. */
    public Exam exam(Direction direction) {
        return exam(direction, terms());
    }

    /** As {@link #exam(Direction)} with a subject of one's own. */
    public Exam exam(Direction direction, SubjectTerms subject) {
        return product.ask(() -> {
            Instant now = product.clock().now();
            Exam exam = new Exam(season(), singing, Optional.of(direction), Round.PRELIMINARY, OFFICER, now);
            exam.schedule(new ExamTimes(
                    Optional.of(OPENS), Optional.of(CLOSES), Optional.empty(), Optional.of(OPENS), Optional.empty()));
            exam.agree(new RoomTerms(Optional.of(50), 30, 48, FacePolicy.OFF, false));
            exam.reachedBy("0791-5550 1208");
            exam.open(OFFICER, now);
            product.bean(Exams.class).add(exam);
            product.bean(Subjects.class).add(new Subject(exam, 1, subject));
            product.bean(ExamTexts.class)
                    .add(new ExamText(
                            exam,
                            TextKind.NOTICE,
                            1,
                            ExamText.Draft.of("", Prose.ofPlain("请在安静的房间录制。")),
                            OFFICER,
                            now));
            product.bean(ExamTexts.class)
                    .add(new ExamText(
                            exam,
                            TextKind.PLEDGE,
                            1,
                            new ExamText.Draft("诚信承诺书", Prose.ofPlain("我本人参加考试。\n\n我遵守规则。"), false, 0),
                            OFFICER,
                            now));
            return exam;
        });
    }

    private static SubjectTerms terms() {
        return new SubjectTerms(
                "自选曲目",
                Format.PREPARED,
                new SubjectTerms.Framing(Subject.Orientation.LANDSCAPE, Subject.Camera.FRONT, false, false),
                new SubjectTerms.Takes(60, 300, true, 2),
                "");
    }

    /** Puts somebody on the roster, as an import would; returns the row's id. */
    public long register(String name, String number, String region, Direction direction) {
        DocumentNumber document = new DocumentNumber(DocumentType.RESIDENT_ID, number);
        String index = product.bean(Documents.class).index(document);

        long id = IDS.incrementAndGet();
        try (var connection = database.connection();
                var row = connection.prepareStatement(INSERT)) {
            Season season = season();
            Object[] values = {
                id,
                callboard.data.Ref.fresh(),
                school.id(),
                season.id(),
                singing.id(),
                direction.id(),
                singing.id() + "/" + direction.id(),
                new byte[0],
                index,
                document.masked(),
                name,
                callboard.identity.WrittenText.key(name),
                region,
                "27051" + id,
                new byte[0],
                new byte[0],
                java.sql.Timestamp.from(product.clock().now())
            };
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The candidate, signed in. */
    public Browserless in(CertifiedPerson person) {
        return product.browser().signIn("/login", person.phone(), CertifiedPerson.PASSWORD);
    }

    /** Applies for one of the registered majors; returns the address of the entry. */
    public String apply(Browserless candidate, Exam exam) {
        String page = "/schools/" + code + "/registrations";
        String token = candidate.get(page).document().select("[name=_csrf]").attr("value");
        return candidate
                .post(page, Map.of("exam", exam.ref(), "_csrf", token))
                .hasStatus(303)
                .header("Location")
                .map(address -> java.net.URI.create(address).getPath())
                .filter(address -> address.startsWith("/entries/"))
                .orElseThrow();
    }
}
