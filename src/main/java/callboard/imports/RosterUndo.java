package callboard.imports;

import callboard.changeset.ChangeLine;
import callboard.changeset.ChangeLines;
import callboard.changeset.LineContent;
import callboard.changeset.LineKind;
import callboard.roster.Applicant;
import callboard.roster.ApplicantSeal;
import callboard.roster.ApplicantTouched;
import callboard.roster.Applicants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the roster back as it was before an import, in the transaction of whoever calls. */
@RequestScoped
class RosterUndo {

    private final ChangeLines lines;
    private final Applicants applicants;
    private final ApplicantSeal applicantSeal;
    private final Event<ApplicantTouched> touched;

    @Inject
    RosterUndo(ChangeLines lines, Applicants applicants, ApplicantSeal applicantSeal, Event<ApplicantTouched> touched) {
        this.lines = lines;
        this.applicants = applicants;
        this.applicantSeal = applicantSeal;
        this.touched = touched;
    }

    /** Puts back what the import withdrew. */
    void restore(RosterImport roster) {
        Instant at = roster.committedAt().orElseThrow();
        lines.each(
                roster.changes(),
                LineKind.MISSING,
                batch -> applicants.restoreWithdrawnAt(
                        roster.schoolId(),
                        batch.stream().map(ChangeLine::applicant).toList(),
                        at));
    }

    /**
     * Gives changed rows their values back, used ones too: values are not locked; withdraws again what it had restored. What
     * somebody has corrected since stays as he left it.
     */
    void unchange(RosterImport roster, Instant now) {
        lines.each(roster.changes(), LineKind.CHANGED, batch -> {
            Map<Long, Applicant> stored = stored(roster, batch);
            var heard = new ApplicantTouched.Batch();
            for (ChangeLine line : batch) {
                Applicant applicant = stored.get(line.applicant());
                if (applicant != null && unchange(applicant, line.content(), now)) {
                    heard.add(applicant, ApplicantTouched.What.MATCH);
                }
            }
            applicants.save(List.copyOf(stored.values()));
            heard.tell(touched, Optional.of(roster.undoing().who()));
        });
    }

    /** Whether the match R-12 is to be asked again. */
    private boolean unchange(Applicant applicant, LineContent content, Instant now) {
        boolean rematch = false;
        for (LineContent.Change change : content.changes()) {
            if (stands(applicant, change)) {
                RosterWriter.write(applicantSeal, applicant, change, change.before());
                rematch |= change.change().touchesTheMatch();
            }
        }
        applicantSeal.reprint(applicant);
        if (content.restores() && !applicant.isUsed()) {
            applicant.withdraw(now);
        }
        return rematch;
    }

    private boolean stands(Applicant applicant, LineContent.Change change) {
        String now = change.known()
                .map(field -> applicantSeal.text(applicant, field))
                .orElseGet(() -> applicantSeal.extras(applicant).getOrDefault(change.heading(), ""));
        return now.equals(change.after());
    }

    /** Deletes what the import brought; how many stay because they are used. */
    int remove(RosterImport roster) {
        applicants.removeUnused(roster.schoolId(), roster.id());
        return (int) applicants.countUsedOfImport(roster.schoolId(), roster.id());
    }

    private Map<Long, Applicant> stored(RosterImport roster, List<ChangeLine> batch) {
        var ids = batch.stream().map(ChangeLine::applicant).toList();
        return applicants.ofIds(roster.schoolId(), ids).stream()
                .collect(Collectors.toMap(Applicant::id, Function.identity()));
    }
}
