package callboard.cue;

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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plays cues to the staff that prepares the exam and to the candidates who applied for it, and to nobody else. Steps are no
 * secret: the mock exam goes through the same ones.
 */
@ApplicationScoped
public class CueObjects implements HeldObjects {

    private final StepCues cues;
    private final Subjects subjects;
    private final Entries entries;
    private final Permissions permissions;
    private final CurrentSignIn current;

    @Inject
    CueObjects(StepCues cues, Subjects subjects, Entries entries, Permissions permissions, CurrentSignIn current) {
        this.cues = cues;
        this.subjects = subjects;
        this.entries = entries;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    public boolean needs(ObjectKey key) {
        return !cues.byObject(key.toString()).isEmpty();
    }

    @Override
    public boolean mayWatch(ObjectKey key, Instant now) {
        return cues.byObject(key.toString()).stream().anyMatch(one -> prepares(one) || hasApplied(one));
    }

    private boolean prepares(StepCue one) {
        return Stream.of(Role.OFFICER, Role.ADMIN, Role.AUDITOR)
                .anyMatch(role -> permissions.has(role, one.schoolId()));
    }

    private boolean hasApplied(StepCue one) {
        Optional<Long> account = current.account().filter(Account::isCandidate).map(Account::id);
        return account.flatMap(id -> subjects.byId(one.schoolId(), one.subjectId())
                        .flatMap(subject -> entries.ofCandidate(one.schoolId(), subject.examId(), id)))
                .isPresent();
    }
}
