package callboard.room;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.candidate.MyTrials;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standing;
import callboard.entry.Standings;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The candidate's own entry that a page of this package is about, or an officer's trial; somebody else's does not exist. */
@RequestScoped
class CandidateEntry {

    private final Entries entries;
    private final MyTrials trials;
    private final Standings standings;
    private final Exams exams;
    private final ExamNames names;
    private final CurrentSignIn current;

    @Inject
    CandidateEntry(
            Entries entries,
            MyTrials trials,
            Standings standings,
            Exams exams,
            ExamNames names,
            CurrentSignIn current) {
        this.entries = entries;
        this.trials = trials;
        this.standings = standings;
        this.exams = exams;
        this.names = names;
        this.current = current;
    }

    Standing of(String ref) {
        long account = current.account().map(Account::id).orElseThrow();
        return standings.of(NotFound.unless(entries.of(account, ref).or(() -> trials.find(ref))));
    }

    Exam exam(Entry entry) {
        return exams.byId(entry.schoolId(), entry.examId()).orElseThrow();
    }

    /** The exam as people call it. */
    String examName(Entry entry) {
        return names.of(exam(entry));
    }
}
