package callboard.candidate;

import callboard.account.Permissions;
import callboard.config.Clock;
import callboard.entry.Entry;
import callboard.entry.Trial;
import callboard.entry.Trials;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import callboard.school.School;
import callboard.school.Schools;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The trials of the officer who asks, as entries of the candidate he plays. Every page that shows one gets {@code trial}:
 * what the bar on top of it says.
 */
@RequestScoped
public class MyTrials {

    private final Asker asker;
    private final Permissions permissions;
    private final Trials trials;
    private final Exams exams;
    private final Schools schools;
    private final Clock clock;
    private final Models models;

    @Inject
    MyTrials(
            Asker asker,
            Permissions permissions,
            Trials trials,
            Exams exams,
            Schools schools,
            Clock clock,
            Models models) {
        this.asker = asker;
        this.permissions = permissions;
        this.trials = trials;
        this.exams = exams;
        this.schools = schools;
        this.clock = clock;
        this.models = models;
    }

    /**
     * What a page says of its trial.
     *
     * @param now what time it is for it
     * @param home the way out
     */
    public record Bar(Instant now, String home) {}

    /** The one of this name, if it is his and he is still an officer of its school; one that is over says so. */
    public Optional<Entry> find(String ref) {
        Optional<Trial> found = trials.of(asker.me().account(), ref).filter(this::isHis);
        found.ifPresent(trial -> {
            show(trial.entry());
            mayGoOn(trial).orRefuse();
        });
        return found.map(Trial::entry);
    }

    /** All he can walk through now, the newest first, which the bar is about. */
    public List<Entry> all() {
        List<Entry> all = trials.of(asker.me().account()).stream()
                .filter(this::isHis)
                .filter(trial -> mayGoOn(trial).isAllowed())
                .map(Trial::entry)
                .toList();
        all.stream().findFirst().ifPresent(this::show);
        return all;
    }

    /** Tells the page that it is one of this entry's trial, where it has one. */
    public void show(Entry entry) {
        entry.trial().ifPresent(trial -> models.put("trial", new Bar(trial.now(clock), home(trial))));
    }

    private boolean isHis(Trial trial) {
        return permissions.owns(trial.schoolId());
    }

    private Verdict mayGoOn(Trial trial) {
        return trial.isLive(exam(trial)) ? Verdict.allowed() : Verdict.refused("candidate.trial.over");
    }

    private String home(Trial trial) {
        School school = schools.byId(trial.schoolId()).orElseThrow();
        return "/schools/" + school.code() + "/desk/exams/" + exam(trial).ref() + "/trial";
    }

    private Exam exam(Trial trial) {
        return exams.byId(trial.schoolId(), trial.examId()).orElseThrow();
    }
}
