package callboard.demo;

import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who can be played and where his work begins, kept in {@code demo-logins.txt}, and which state each candidate stands for, kept
 * in {@code demo-states.txt}; both owner-only.
 */
@ApplicationScoped
class Callsheet {

    static final String FILE = "demo-logins.txt";
    static final String STATES = "demo-states.txt";

    private final DataFolder folder;

    @Inject
    Callsheet(DataFolder folder) {
        this.folder = folder;
    }

    /** The staff, then the candidates: first those whose exam is open now. */
    List<DemoLogin> write(Play play) {
        List<DemoLogin> logins = new ArrayList<>(play.logins());
        play.actors().stream()
                .filter(Actor::playable)
                .sorted(Comparator.comparing((Actor actor) -> urgency(play, actor)))
                .forEach(actor -> logins.add(login(play, actor, note(play, actor))));
        special(play, play.newcomer, "newcomer").ifPresent(logins::add);
        special(play, play.waiting, "waiting").ifPresent(logins::add);
        special(play, play.returned, "returned").ifPresent(logins::add);
        special(play, play.appellant, "appellant").ifPresent(logins::add);
        special(play, play.frozen, "frozen").ifPresent(logins::add);
        for (int i = 0; i < play.refused.size(); i++) {
            special(play, play.refused.get(i), "refused." + (i + 1)).ifPresent(logins::add);
        }
        keep(FILE, logins.stream().map(DemoLogin::line));
        keep(STATES, logins.stream().filter(login -> !login.note().isEmpty()).map(DemoLogin::state));
        return logins;
    }

    private static int urgency(Play play, Actor actor) {
        return Stream.of(ExamPhase.RUNNING, ExamPhase.OPEN, ExamPhase.PUBLISHED, ExamPhase.OVER, ExamPhase.JUDGED)
                .toList()
                .indexOf(play.stage().of(actor.course()));
    }

    private static Optional<DemoLogin> special(Play play, @Nullable Actor actor, String word) {
        return Optional.ofNullable(actor).map(one -> login(play, one, Play.word("who." + word)));
    }

    private static DemoLogin login(Play play, Actor actor, String note) {
        return new DemoLogin(
                "CANDIDATE", "/login", actor.pupil().login(), play.keys().candidate(), start(play, actor), note);
    }

    private static String start(Play play, Actor actor) {
        if (actor.entry == null) {
            return "/";
        }
        String exam = actor.entry().ref();
        return hasResult(play, actor) ? "/results/" + exam : "/entries/" + exam;
    }

    private static boolean hasResult(Play play, Actor actor) {
        return play.published && play.stage().of(actor.course()) == ExamPhase.PUBLISHED && actor.fate() == Fate.DONE;
    }

    private static String note(Play play, Actor actor) {
        ExamPhase phase = play.stage().of(actor.course());
        return Play.word("phase." + phase) + " · " + Play.word("who." + word(play, actor, phase));
    }

    /** His fate, or what time has made of it. */
    private static String word(Play play, Actor actor, ExamPhase phase) {
        if (hasResult(play, actor)) {
            boolean beaten = actor.number()
                    == actor.course().pupils().get(Casting.BEATEN).number();
            return beaten ? "BEATEN" : "PASSED";
        } else if (phase.isOver() && actor.fate() == Fate.READY) {
            return "ABSENT";
        }
        return phase.isOver() && actor.fate() == Fate.UPLOADING
                ? "EXPIRED"
                : actor.fate().name();
    }

    private void keep(String file, Stream<String> lines) {
        String text = lines.collect(Collectors.joining("\n", "", "\n"));
        try {
            folder.writeSecret(folder.root().resolve(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
