package callboard.doubt;

import callboard.application.Differences;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.correction.Corrected;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.roster.Applicant;
import callboard.roster.ApplicantTouched;
import callboard.roster.Applicants;
import callboard.roster.MajorChoice;
import callboard.roster.RosterField;
import callboard.roster.RosterMatch;
import callboard.rules.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks the match R-12 again where a roster row or a certification changed, in the transaction of the change; and what an officer says to it. A batch
 * of an import costs the same few statements whatever it changes, and leaves one line in the trail. The candidate is told
 * nothing: he can do nothing about it, and keeps every right he has.
 */
@ApplicationScoped
public class Doubting {

    private static final MajorChoice ANY = new MajorChoice("", "");

    private final Doubts doubts;
    private final Entries entries;
    private final Applicants applicants;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    Doubting(Doubts doubts, Entries entries, Applicants applicants, Trail trail, Asker asker, Clock clock) {
        this.doubts = doubts;
        this.entries = entries;
        this.applicants = applicants;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    @Transactional
    void matchAgain(@Observes ApplicantTouched touched) {
        if (touched.what() == ApplicantTouched.What.MATCH) {
            compare(touched.applicants(), touched.by());
        }
    }

    /** Who is certified changed, and with it what every row he applied under is compared with. */
    @Transactional
    void matchAgain(@Observes Corrected corrected) {
        if (corrected.changes().touchMatch()) {
            entries.of(corrected.account()).stream()
                    .collect(Collectors.groupingBy(
                            Entry::schoolId, Collectors.mapping(Entry::applicantId, Collectors.toSet())))
                    .forEach((school, rows) -> compare(applicants.ofIds(school, rows), Optional.empty()));
        }
    }

    private void compare(List<Applicant> changed, Optional<Asker.Person> by) {
        long school = changed.get(0).schoolId();
        Map<Long, Applicant> byId = changed.stream().collect(Collectors.toMap(Applicant::id, Function.identity()));
        List<Doubts.Applied> applied = doubts.applied(school, byId.keySet());
        if (!applied.isEmpty()) {
            Map<Long, List<Doubt>> past =
                    doubts
                            .ever(
                                    school,
                                    applied.stream()
                                            .map(one -> one.entry().id())
                                            .toList())
                            .stream()
                            .collect(Collectors.groupingBy(Doubt::entryId));
            Outcome outcome = new Outcome(clock.now());
            for (Doubts.Applied one : applied) {
                Applicant applicant = byId.get(one.entry().applicantId());
                if (applicant != null) {
                    outcome.weigh(one, applicant, past.getOrDefault(one.entry().id(), List.of()));
                }
            }
            keep(school, outcome, by);
        }
    }

    private void keep(long school, Outcome outcome, Optional<Asker.Person> by) {
        doubts.add(outcome.raised);
        doubts.save(outcome.changed);
        if (!outcome.raised.isEmpty() || !outcome.changed.isEmpty()) {
            Act act = Act.of("doubt.act.compared", outcome.first)
                    .inSchool(school)
                    .with("doubt.raised", outcome.raised.size())
                    .with("doubt.ended", outcome.ended);
            trail.record(by.map(act::by).orElse(act));
        }
    }

    /** What a batch leads to. */
    private static final class Outcome {

        private final Instant now;
        private final List<Doubt> raised = new ArrayList<>();
        private final List<Doubt> changed = new ArrayList<>();
        private int ended;
        private String first = "";

        private Outcome(Instant now) {
            this.now = now;
        }

        void weigh(Doubts.Applied applied, Applicant applicant, List<Doubt> past) {
            String differences = differences(applied, applicant);
            var open = past.stream().filter(Doubt::isOpen).findFirst();
            boolean accepted = past.stream().anyMatch(one -> one.accepts(differences));
            if (open.isPresent() && (differences.isEmpty() || accepted)) {
                open.get().end(now);
                ended++;
                note(open.get(), changed, applied);
            } else if (open.isPresent()) {
                open.get().differ(differences, now);
                note(open.get(), changed, applied);
            } else if (!differences.isEmpty() && !accepted) {
                note(new Doubt(applied.entry(), applicant, differences, now), raised, applied);
            }
        }

        private void note(Doubt doubt, List<Doubt> into, Doubts.Applied applied) {
            into.add(doubt);
            first = first.isEmpty() ? applied.entry().ref() : first;
        }
    }

    /** Empty where the row is the certified person's. */
    private static String differences(Doubts.Applied applied, Applicant applicant) {
        var certified = new RosterMatch.Certified(
                applied.certification().name(), applied.certification().region());
        var row = new RosterMatch.Registration(applicant.ref(), ANY, applicant.name(), applicant.region());
        List<RosterMatch.Difference> differences = new ArrayList<>(
                RosterMatch.of(certified, List.of(row)).lines().get(0).differences());
        if (!applied.certification().documentIndex().equals(applicant.documentIndex())) {
            differences.add(new RosterMatch.Difference(
                    RosterField.DOCUMENT_NUMBER,
                    applicant.documentMasked(),
                    applied.certification().documentMasked()));
        }
        return Differences.write(differences);
    }

    /** An officer has compared: it is the right person, and the mark goes. */
    @Transactional
    public void settle(Doubt doubt, Entry entry, String candidate, String reason) {
        doubt.settle(asker.me().name(), reason, clock.now());
        doubts.save(doubt);
        trail.record(Act.of("doubt.act.settled", entry.ref())
                .named(candidate)
                .inSchool(entry.schoolId())
                .because(reason));
    }
}
