package callboard.demonstration;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.account.Permissions;
import callboard.account.Role;
import callboard.entry.Entries;
import callboard.media.HeldObjects;
import callboard.store.ObjectKey;
import callboard.subject.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows videos to the staff that prepares the exam and to the candidates who applied for it, and to nobody else. */
@ApplicationScoped
public class DemonstrationObjects implements HeldObjects {

    private final Demonstrations demonstrations;
    private final Subjects subjects;
    private final Entries entries;
    private final Permissions permissions;
    private final CurrentSignIn current;

    @Inject
    DemonstrationObjects(
            Demonstrations demonstrations,
            Subjects subjects,
            Entries entries,
            Permissions permissions,
            CurrentSignIn current) {
        this.demonstrations = demonstrations;
        this.subjects = subjects;
        this.entries = entries;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    public boolean needs(ObjectKey key) {
        return !demonstrations.byObject(key.toString()).isEmpty();
    }

    @Override
    public boolean mayWatch(ObjectKey key, Instant now) {
        List<Demonstration> all = demonstrations.byObject(key.toString());
        return all.stream().anyMatch(one -> prepares(one) || hasApplied(one));
    }

    private boolean prepares(Demonstration one) {
        return Stream.of(Role.OFFICER, Role.ADMIN, Role.AUDITOR)
                .anyMatch(role -> permissions.has(role, one.schoolId()));
    }

    private boolean hasApplied(Demonstration one) {
        Optional<Long> account = current.account().filter(Account::isCandidate).map(Account::id);
        return account.flatMap(id -> subjects.byId(one.schoolId(), one.subjectId())
                        .flatMap(subject -> entries.ofCandidate(one.schoolId(), subject.examId(), id)))
                .isPresent();
    }
}
