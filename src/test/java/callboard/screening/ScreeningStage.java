package callboard.screening;

import callboard.Browserless;
import callboard.Product;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.room.Film;
import callboard.room.RoomClient;
import callboard.room.RoomStage;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Schools;
import callboard.sitting.Take;
import callboard.sitting.TakeCopies;
import callboard.sitting.Takes;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.upload.TakeFindings;
import callboard.video.Stretch;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An exam of two subjects whose candidates have submitted recordings, as the desk finds them. Judging and results build on it. */
public final class ScreeningStage {

    private static final Film FILM = Film.noise(1000, 5);

    private final Product product;
    private final RoomStage room;
    private final School school;

    public ScreeningStage(Product product, String code) {
        this.product = product;
        this.room = new RoomStage(product, code);
        this.school = product.ask(() -> product.bean(Schools.class).byCode(code).orElseThrow());
    }

    /** What one candidate has submitted, by subject. */
    public record Submitted(RoomStage.Candidate candidate, String first, String second) {}

    public School school() {
        return school;
    }

    public Exam exam() {
        return room.exam();
    }

    public RoomStage room() {
        return room;
    }

    /** The address of a page of the school's desk. */
    public String desk(String page) {
        return "/schools/" + school.code() + "/desk/" + page;
    }

    /** Somebody of the school, signed in. */
    public Browserless staff(Role role) {
        return new SchoolStage(product).staff(school, role, "某" + role);
    }

    /** A candidate who submits both subjects, of which no byte has arrived. */
    public Submitted submitted() {
        RoomStage.Candidate candidate = room.candidate();
        RoomClient client = new RoomClient(candidate.browser(), candidate.enter());
        String first = client.take(1);
        String second = client.take(2);
        product.clock().advance(Duration.ofSeconds(30));
        client.seal(first, FILM.sealing()).hasStatus(201);
        client.seal(second, FILM.sealing()).hasStatus(201);
        return new Submitted(candidate, first, second);
    }

    /** A candidate whose recordings can be watched and have these flags, the first and the second. */
    public Submitted arrived(List<String> flags, List<String> others) {
        Submitted submitted = submitted();
        make(submitted.first(), flags);
        make(submitted.second(), others);
        return submitted;
    }

    public Take take(String ref) {
        return product.ask(
                () -> product.bean(Takes.class).byRef(school.id(), ref).orElseThrow());
    }

    /** The bytes arrive and are examined: a thousand of them, no film, which no page needs. */
    public void make(String ref, List<String> flags) {
        ObjectKey playback = stored(ObjectKey.Kind.WEBM);
        var made = new TakeCopies.Made(
                Optional.of(playback),
                Optional.of(stored(ObjectKey.Kind.JPG)),
                Optional.of(stored(ObjectKey.Kind.JPG)));
        examine(ref, made, flags);
    }

    /** The bytes arrive, and there is no film in them. */
    public void makeUnplayable(String ref) {
        var nothing = new TakeCopies.Made(Optional.empty(), Optional.empty(), Optional.empty());
        examine(ref, nothing, List.of("video.flag.undecodable"));
    }

    /** The upload grace ends without the bytes. */
    public void expire(String ref) {
        change(ref, Take::expire);
    }

    private void examine(String ref, TakeCopies.Made made, List<String> flags) {
        String findings = findings(flags);
        change(
                ref,
                take -> take.store(
                        ObjectKey.fresh("s" + school.id(), ObjectKey.Kind.BIN),
                        product.clock().now()),
                take -> take.verify(product.clock().now()),
                take -> take.make(made, findings, product.clock().now()));
    }

    private static String findings(List<String> flags) {
        var black = flags.contains("video.flag.black") ? List.of(new Stretch(3, 23)) : List.<Stretch>of();
        var found = new TakeFindings(
                flags, 25.4, 1280, 720, 30, 0.1, "vp8", "opus", -20, -3, black, List.of(), List.of(), true);
        try {
            return new ObjectMapper().writeValueAsString(found);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectKey stored(ObjectKey.Kind kind) {
        return product.ask(() -> {
            ObjectKey key = ObjectKey.fresh("s" + school.id(), kind);
            product.bean(LocalStore.class).put(key, new ByteArrayInputStream(FILM.bytes()));
            return key;
        });
    }

    @SafeVarargs
    private void change(String ref, java.util.function.Consumer<Take>... steps) {
        Arrays.stream(steps)
                .forEach(step -> product.act(() -> {
                    Take take =
                            product.bean(Takes.class).byRef(school.id(), ref).orElseThrow();
                    step.accept(take);
                    product.bean(Takes.class).save(take);
                }));
    }
}
