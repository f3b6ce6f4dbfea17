package callboard.journey;

import callboard.Browserless;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.room.Film;
import callboard.room.RoomClient;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.SubjectTerms;
import callboard.video.Availability;
import callboard.video.Container;
import callboard.video.DemoVideo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An exam that is over. Four of its candidates have submitted a film that can be played, each of another length and colour; one
 * never came.
 */
final class RecordedExam {

    static final Instant EVENING = ApplyStage.CLOSES.plus(Duration.ofHours(10));

    private static final DemoVideo USUAL =
            new DemoVideo(Container.MATROSKA, 480, 270, 12, DemoVideo.Picture.COLOURS, DemoVideo.Sound.TONE, 0);

    private final Product product;
    private final ApplyStage stage;
    private final Direction direction;
    private final Exam exam;
    private final Path folder;
    private int people;

    RecordedExam(Product product, TestDatabase database) throws IOException {
        this.product = product;
        this.folder = Files.createDirectories(Path.of("target", "journey"));
        stage = new ApplyStage(product, database, "jiangzhou", "江州音乐学院");
        direction = stage.direction("美声");
        exam = stage.exam(direction, terms());
        product.clock().set(ApplyStage.OPENS.minus(Duration.ofMinutes(10)));
    }

    private static SubjectTerms terms() {
        return new SubjectTerms(
                "自选曲目一首",
                Format.PREPARED,
                new SubjectTerms.Framing(Subject.Orientation.LANDSCAPE, Subject.Camera.FREE, false, false),
                new SubjectTerms.Takes(10, 60, true, 1),
                "请勿在画面和声音中透露姓名、学校。");
    }

    /** Somebody who applied. */
    record Examinee(CertifiedPerson person, String number, String entry, Browserless browser) {

        String name() {
            return person.name();
        }
    }

    /** A work as the house knows it, and how to recognise its film. */
    record Work(Examinee examinee, String take, int seconds) {}

    Exam exam() {
        return exam;
    }

    String desk() {
        return stage.desk();
    }

    /** Somebody of the school; gives his log-in. */
    String staff(Role role, String name) {
        stage.schools().staff(stage.school(), role, name);
        return stage.school().code() + "." + role + "@example.org";
    }

    /** Somebody who has applied, signed and read the notice. */
    Examinee applied(String name) {
        String number = "99072620081104" + (1000 + ++people);
        long row = stage.register(name, number, "江西省", direction);
        CertifiedPerson person = CertifiedPerson.of(product, "1370000" + (1000 + people), name, number);
        Browserless browser = stage.in(person);
        String entry = stage.apply(browser, exam);
        send(browser, entry + "/pledge/signature", Map.of("name", name, "read", "true", "way", "keyboard"));
        send(browser, entry + "/notice", Map.of("read", "true"));
        return new Examinee(person, "27051" + row, entry, browser);
    }

    /** Nobody can apply any more; the room is open. */
    void open() {
        product.clock().set(ApplyStage.OPENS);
    }

    /** Enters the room and submits a film of that length. */
    Work recorded(Examinee examinee, int seconds, DemoVideo.Picture picture) throws IOException {
        Film film = film(examinee, seconds, picture);
        RoomClient room = enter(examinee);
        String take = room.take(1);
        product.clock().advance(Duration.ofSeconds(seconds + 20));
        room.seal(take, film.sealing("video/webm;codecs=vp8,opus", seconds * 1000L))
                .hasStatus(201);
        room.send(take, film, 1).hasStatus(200);
        room.complete(take).hasStatus(200);
        return new Work(examinee, take, seconds);
    }

    /** Whether all of them have been examined and can be watched. */
    boolean ready(List<Work> works) {
        return product.ask(() -> works.stream().allMatch(work -> {
            Take take = product.bean(Takes.class)
                    .byRef(stage.school().id(), work.take())
                    .orElseThrow();
            return take.state() == Take.State.READY;
        }));
    }

    private Film film(Examinee examinee, int seconds, DemoVideo.Picture picture) throws IOException {
        Path file = folder.resolve(examinee.number() + ".webm");
        Files.deleteIfExists(file);
        product.bean(Availability.class)
                .tool()
                .orElseThrow()
                .make(
                        new DemoVideo(
                                USUAL.container(),
                                USUAL.width(),
                                USUAL.height(),
                                seconds,
                                picture,
                                USUAL.sound(),
                                seconds),
                        file);
        return new Film(Files.readAllBytes(file));
    }

    private static RoomClient enter(Examinee examinee) {
        Browserless browser = examinee.browser();
        String csrf = browser.cookie("cb-csrf").orElseThrow();
        browser.header("X-Callboard-Device", UUID.randomUUID().toString()).header("X-CSRF-Token", csrf);
        String sitting = browser.post(examinee.entry() + "/room", Map.of("_csrf", csrf))
                .hasStatus(303)
                .header("Location")
                .orElseThrow();
        return new RoomClient(browser, sitting.replaceFirst(".*/sittings/", ""));
    }

    private static void send(Browserless browser, String page, Map<String, String> fields) {
        var form = browser.get(page).form(page);
        fields.forEach(form::fill);
        form.submit().hasStatus(303);
    }
}
