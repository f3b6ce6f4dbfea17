package callboard.demo;

import callboard.account.Accounts;
import callboard.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Decides whether there is a demo, and makes it. */
@ApplicationScoped
public class Demo {

    private static final String NONE = "none";
    private static final String AUTO = "auto";
    private static final List<String> STAGES = List.of("tour", "config");

    private final Settings settings;
    private final Accounts accounts;
    private final DemoPeople people;
    private final DemoSchool school;

    @Inject
    Demo(Settings settings, Accounts accounts, DemoPeople people, DemoSchool school) {
        this.settings = settings;
        this.accounts = accounts;
        this.people = people;
        this.school = school;
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /**
     * Makes the demo that the settings ask for.
     *
     * @param auto what {@code callboard.demo=auto} means for this command
     * @return the log-ins, where a demo was made now
     * @throws IllegalArgumentException for a stage that does not exist
     */
    @Transactional
    public Optional<List<DemoLogin>> make(String auto) {
        String stage = settings.demo().equals(AUTO) ? auto : settings.demo();
        if (stage.equals(NONE) || !isEmpty()) {
            return Optional.empty();
        }
        if (!STAGES.contains(stage)) {
            throw new IllegalArgumentException(
                    "callboard.demo=" + stage + " is none of none, " + String.join(", ", STAGES));
        }
        school.make();
        return Optional.of(people.make(school.id(), school.code()));
    }
}
