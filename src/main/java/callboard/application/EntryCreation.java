package callboard.application;

import callboard.account.Accounts;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.face.FaceStandings;
import callboard.roster.Applicant;
import callboard.roster.Applicants;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.subject.ExamRulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Creates the entry of a successful application, once. */
@ApplicationScoped
class EntryCreation {

    private final Entries entries;
    private final Standings standings;
    private final Applicants applicants;
    private final ExamRulebook rulebook;
    private final FaceStandings faces;
    private final Accounts accounts;
    private final ExamNames names;
    private final Trail trail;
    private final Clock clock;

    @Inject
    EntryCreation(
            Entries entries,
            Standings standings,
            Applicants applicants,
            ExamRulebook rulebook,
            FaceStandings faces,
            Accounts accounts,
            ExamNames names,
            Trail trail,
            Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.applicants = applicants;
        this.rulebook = rulebook;
        this.faces = faces;
        this.accounts = accounts;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The entry of this candidate for this exam, new or the one that is there. Marking the row used takes its lock, so that of
     * two clicks the second waits here and then finds the first one's entry.
     */
    @Transactional
    Entry of(Exam exam, Candidate candidate, Applicant row) {
        Instant now = clock.now();
        if (applicants.markUsed(exam.schoolId(), row.id(), now) == 0) {
            throw new Refused(Verdict.refused("application.row-gone"));
        }
        return entries.ofCandidate(exam.schoolId(), exam.id(), candidate.account())
                .orElseGet(() -> create(exam, candidate, row, now));
    }

    private Entry create(Exam exam, Candidate candidate, Applicant row, Instant now) {
        if (accounts.holdOpen(candidate.account()) == 0) {
            throw new Refused(Verdict.refused("application.closed"));
        }
        Entry entry = new Entry(
                exam,
                candidate.account(),
                row.id(),
                rulebook.current(exam).subjects().size(),
                now);
        entry.face(faces.of(candidate.account()));
        entries.add(entry);
        standings.save(entry, now);
        trail.record(Act.of("application.act.applied", entry.ref())
                .named(names.of(exam))
                .inSchool(exam.schoolId())
                .with("application.act.document", candidate.document().masked()));
        return entry;
    }
}
