package callboard.demo;

import callboard.account.Accounts;
import callboard.config.Clock;
import callboard.config.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Decides whether there is a demo, and makes it: all of it or nothing. */
@RequestScoped
public class Demo {

    private static final String NONE = "none";
    private static final String AUTO = "auto";

    private final Settings settings;
    private final Accounts accounts;
    private final DemoDatabases databases;
    private final Ribbon ribbon;
    private final Company company;
    private final Scenes scenes;
    private final Clock clock;

    @Inject
    Demo(
            Settings settings,
            Accounts accounts,
            DemoDatabases databases,
            Ribbon ribbon,
            Company company,
            Scenes scenes,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.databases = databases;
        this.ribbon = ribbon;
        this.company = company;
        this.scenes = scenes;
        this.clock = clock;
    }

    /** A stage that does not exist. */
    public static final class UnknownStage extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        UnknownStage(String word) {
            super("There is no demo stage \"" + word + "\"; there are: " + NONE + ", " + Stage.words());
        }
    }

    /**
     * What was made.
     *
     * @param withoutTool whether no media tool starts here, so that recordings stay at the technical check
     */
    public record Made(List<DemoLogin> logins, boolean withoutTool) {}

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /**
     * Makes the demo that the settings ask for.
     *
     * @param auto what {@code callboard.demo=auto} means for this command
     * @return what was made, where a demo was made now
     * @throws UnknownStage before anything is done
     */
    @Transactional
    public Optional<Made> make(String auto) {
        String word = settings.demo().equals(AUTO) ? auto : settings.demo();
        Optional<Stage> stage = Stage.read(word);
        if (stage.isEmpty() && !word.equals(NONE)) {
            throw new UnknownStage(word);
        }
        return stage.filter(asked -> isEmpty()).map(this::make);
    }

    private Made make(Stage stage) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MINUTES);
        databases.add(new DemoDatabase(stage, now));
        ribbon.raise();
        return scenes.play(new Play(stage, now, company.keys()));
    }

    /** Everything that happens, in the order in which it is written down. */
    @RequestScoped
    static class Scenes {

        private final Script script;
        private final Campus campus;
        private final Office office;
        private final Registry registry;
        private final Casting casting;
        private final Troubles troubles;
        private final Critics critics;
        private final Press press;
        private final Films films;
        private final Callsheet callsheet;

        @Inject
        Scenes(
                Script script,
                Campus campus,
                Office office,
                Registry registry,
                Casting casting,
                Troubles troubles,
                Critics critics,
                Press press,
                Films films,
                Callsheet callsheet) {
            this.script = script;
            this.campus = campus;
            this.office = office;
            this.registry = registry;
            this.casting = casting;
            this.troubles = troubles;
            this.critics = critics;
            this.press = press;
            this.films = films;
            this.callsheet = callsheet;
        }

        Made play(Play play) {
            campus.write(script, play);
            registry.write(script, play);
            office.write(script, play);
            Optional<Reel> reel = play.stage().isEntered() ? Optional.of(films.make("demo")) : Optional.empty();
            casting.write(script, play, reel);
            troubles.write(script, play);
            if (play.stage().isEntered() && films.haveTool()) {
                critics.write(script, play);
                press.write(script, play);
                play.published = true;
            }
            script.play();
            reel.ifPresent(films::putAway);
            return new Made(callsheet.write(play), play.stage().isEntered() && !films.haveTool());
        }
    }
}
