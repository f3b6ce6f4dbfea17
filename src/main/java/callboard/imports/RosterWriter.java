package callboard.imports;

import callboard.changeset.ChangeLine;
import callboard.changeset.ChangeLines;
import callboard.changeset.LineContent;
import callboard.changeset.LineKind;
import callboard.data.Ref;
import callboard.roster.Applicant;
import callboard.roster.ApplicantInsert;
import callboard.roster.ApplicantPlace;
import callboard.roster.ApplicantRow;
import callboard.roster.ApplicantSeal;
import callboard.roster.ApplicantTouched;
import callboard.roster.Applicants;
import callboard.roster.SeasonMajors;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Writes the lines of an import into the roster, batch by batch, in the transaction of whoever calls. */
@RequestScoped
class RosterWriter {

    private final ChangeLines lines;
    private final Applicants applicants;
    private final ApplicantInsert insert;
    private final ApplicantSeal applicantSeal;
    private final PreviewRules rules;
    private final Event<ApplicantTouched> touched;

    @Inject
    RosterWriter(
            ChangeLines lines,
            Applicants applicants,
            ApplicantInsert insert,
            ApplicantSeal applicantSeal,
            PreviewRules rules,
            Event<ApplicantTouched> touched) {
        this.lines = lines;
        this.applicants = applicants;
        this.insert = insert;
        this.applicantSeal = applicantSeal;
        this.rules = rules;
        this.touched = touched;
    }

    /**
     * Adds what the roster has not; how many.
     *
     * @throws Refused if a major or direction was renamed or removed since the preview
     */
    int add(RosterImport roster, Instant now, IntConsumer progress) {
        SeasonMajors majors = rules.majors(roster);
        var refs = new Ref.Series();
        int[] done = {0};
        lines.eachMany(
                roster.changes(),
                LineKind.ADDED,
                many -> insert.add(many.count(), many.lines().map(line -> {
                    ApplicantRow row = line.content().row().get(0).row();
                    progress.accept(++done[0]);
                    return applicantSeal.fresh(refs.next(), place(roster, majors, row), row, now);
                })));
        insert.grown(done[0]);
        return done[0];
    }

    void change(RosterImport roster, IntConsumer progress) {
        int[] done = {0};
        lines.each(roster.changes(), LineKind.CHANGED, batch -> {
            Map<Long, Applicant> stored = stored(roster, batch);
            var heard = new ApplicantTouched.Batch();
            for (ChangeLine line : batch) {
                Applicant applicant = stored.get(line.applicant());
                if (applicant != null) {
                    change(applicant, line.content(), heard);
                }
            }
            applicants.save(List.copyOf(stored.values()));
            heard.tell(touched, Optional.of(roster.taker()));
            done[0] += batch.size();
            progress.accept(done[0]);
        });
    }

    private void change(Applicant applicant, LineContent content, ApplicantTouched.Batch heard) {
        boolean rematch = false;
        for (LineContent.Change change : content.changes()) {
            write(applicantSeal, applicant, change, change.after());
            rematch |= change.change().touchesTheMatch();
        }
        applicantSeal.reprint(applicant);
        if (content.restores()) {
            applicant.restore();
            heard.add(applicant, ApplicantTouched.What.RESTORED);
        }
        if (rematch) {
            heard.add(applicant, ApplicantTouched.What.MATCH);
        }
    }

    static void write(ApplicantSeal seal, Applicant applicant, LineContent.Change change, String value) {
        change.known()
                .ifPresentOrElse(
                        field -> seal.write(applicant, field, value),
                        () -> seal.writeExtras(applicant, Map.of(change.heading(), value)));
    }

    /** Takes unused rows off that the file does not have; how many. */
    int withdraw(RosterImport roster, Instant now) {
        int[] withdrawn = {0};
        lines.each(roster.changes(), LineKind.MISSING, batch -> {
            var ids = batch.stream().map(ChangeLine::applicant).toList();
            withdrawn[0] += applicants.withdrawUnused(roster.schoolId(), ids, now);
        });
        return withdrawn[0];
    }

    private static ApplicantPlace place(RosterImport roster, SeasonMajors majors, ApplicantRow row) {
        var choice = row.key().choice();
        var target = majors.target(choice)
                .orElseThrow(() -> new Refused(Verdict.refused("imports.refused.major-gone", choice.label())));
        return new ApplicantPlace(
                roster.schoolId(), roster.seasonId(), target.majorId(), target.directionId(), roster.id());
    }

    private Map<Long, Applicant> stored(RosterImport roster, List<ChangeLine> batch) {
        var ids = batch.stream().map(ChangeLine::applicant).toList();
        return applicants.ofIds(roster.schoolId(), ids).stream()
                .collect(Collectors.toMap(Applicant::id, Function.identity()));
    }
}
