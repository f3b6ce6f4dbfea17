package callboard.entry;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.account.Permissions;
import callboard.account.Role;
import callboard.subject.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** To whom the videos and sounds of a subject are shown: the staff that prepares its exam, the candidates who applied for it, nobody else. */
@ApplicationScoped
public class ExamAudience {

    private final Subjects subjects;
    private final Entries entries;
    private final Permissions permissions;
    private final CurrentSignIn current;

    @Inject
    ExamAudience(Subjects subjects, Entries entries, Permissions permissions, CurrentSignIn current) {
        this.subjects = subjects;
        this.entries = entries;
        this.permissions = permissions;
        this.current = current;
    }

    /** Whether whoever asks now belongs to it. */
    public boolean admits(long school, long subject) {
        return prepares(school) || hasApplied(school, subject);
    }

    private boolean prepares(long school) {
        return permissions.hasAny(school, Role.OFFICER, Role.ADMIN, Role.AUDITOR);
    }

    private boolean hasApplied(long school, long subject) {
        Optional<Long> account = current.account().filter(Account::isCandidate).map(Account::id);
        return account.flatMap(id -> subjects.byId(school, subject)
                        .flatMap(found -> entries.ofCandidate(school, found.examId(), id)))
                .isPresent();
    }
}
