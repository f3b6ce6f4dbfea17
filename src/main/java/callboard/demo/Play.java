package callboard.demo;

import callboard.account.Account;
import callboard.account.Role;
import callboard.cast.Words;
import callboard.school.School;
import callboard.school.Season;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One demo while it is being made: what was decided, and whom and what there is by now. */
final class Play {

    /** Decides what comes in day by day; whoever did cannot decide an appeal about it. */
    @Nullable
    Account routine;

    /** A second pair of eyes, because two people decide an appeal. */
    @Nullable
    Account secondReviewer;

    @Nullable
    Account secondJudge;

    @Nullable
    Actor newcomer;

    @Nullable
    Actor waiting;

    @Nullable
    Actor returned;

    @Nullable
    Actor appellant;

    @Nullable
    Actor frozen;

    /** Whether pass lists could be made: not without a media tool. */
    boolean published;

    /** Ref of the appeal that was upheld. */
    String appeal = "";

    /** Whose applications failed, for the first two reasons. */
    final List<Actor> refused = new ArrayList<>();

    private static final Words WORDS = new Words("/callboard/demo/words.properties");

    private final Stage stage;
    private final Instant now;
    private final Keys keys;
    private final Map<Role, Account> staff = new EnumMap<>(Role.class);
    private final Map<Role, Key> roleKeys = new EnumMap<>(Role.class);
    private final List<DemoLogin> logins = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private @Nullable School school;
    private @Nullable Season season;

    Play(Stage stage, Instant now, Keys keys) {
        this.stage = stage;
        this.now = now;
        this.keys = keys;
    }

    /**
     * One password for all candidates who can be played, and one that nobody knows for all others.
     *
     * @param candidate in clear, for the list of log-ins
     */
    record Keys(String candidate, String candidateHash, String nobodys) {}

    /** A password in clear, for the list of log-ins, and as it is kept. */
    record Key(String password, String hash) {}

    static String word(String key) {
        return WORDS.of(key);
    }

    Stage stage() {
        return stage;
    }

    Instant now() {
        return now;
    }

    Keys keys() {
        return keys;
    }

    /** The key of a role, made for the first who has it. */
    Key key(Role role, Supplier<Key> fresh) {
        return roleKeys.computeIfAbsent(role, first -> fresh.get());
    }

    void hire(Role role, Account account) {
        staff.put(role, account);
    }

    Supplier<Account> staff(Role role) {
        return () -> Objects.requireNonNull(staff.get(role), role.name());
    }

    Supplier<Account> routine() {
        return () -> Objects.requireNonNull(routine);
    }

    void found(School school, Season season) {
        this.school = school;
        this.season = season;
    }

    School school() {
        return Objects.requireNonNull(school);
    }

    Season season() {
        return Objects.requireNonNull(season);
    }

    List<DemoLogin> logins() {
        return logins;
    }

    /** Who is behind an entry. */
    Actor behind(long entry) {
        return actors.stream()
                .filter(actor -> actor.entry != null && actor.entry.id() == entry)
                .findFirst()
                .orElseThrow();
    }

    List<Actor> actors() {
        return actors;
    }
}
