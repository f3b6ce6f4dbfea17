package callboard.sitting;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.receipt.ReceiptNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The transaction of the submission. It holds the lock of the subject, so of two takes one is the submitted one. */
@ApplicationScoped
class Sealing {

    private final SittingSubjects subjects;
    private final Sittings sittings;
    private final Takes takes;
    private final Entries entries;
    private final Standings standings;
    private final Trail trail;
    private final Event<TakeSealed> sealed;

    @Inject
    Sealing(
            SittingSubjects subjects,
            Sittings sittings,
            Takes takes,
            Entries entries,
            Standings standings,
            Trail trail,
            Event<TakeSealed> sealed) {
        this.subjects = subjects;
        this.sittings = sittings;
        this.takes = takes;
        this.entries = entries;
        this.standings = standings;
        this.trail = trail;
        this.sealed = sealed;
    }

    /** Seals the take, or finds that exactly this was done before. */
    @Transactional
    SealService.Sealed seal(Room room, Take asked, SealService.Click click) {
        subjects.lock(asked.schoolId(), asked.sittingId(), asked.subjectNumber());
        Take take = takes.byId(asked.schoolId(), asked.id()).orElseThrow();
        if (take.state().isSealed()) {
            return again(take, click);
        }
        SittingSubject subject = subjects.byNumber(take.schoolId(), take.sittingId(), take.subjectNumber())
                .orElseThrow();
        mayBe(room, take, click);
        close(room, take, click);
        subject.submit(click.at());
        subjects.save(subject);
        boolean completed = advance(take, click.at());
        record(take, completed);
        sealed.fire(new TakeSealed(take, completed));
        return new SealService.Sealed(take, true);
    }

    private static SealService.Sealed again(Take take, SealService.Click click) {
        if (take.sealed().fits(click.sealing())) {
            return new SealService.Sealed(take, false);
        }
        throw Denied.forTake(Denial.ALREADY_SEALED, take);
    }

    private void mayBe(Room room, Take take, SealService.Click click) {
        otherOf(take).ifPresent(other -> {
            throw Denied.forTake(Denial.ALREADY_SEALED, other);
        });
        if (!room.maySeal(click.at())) {
            throw new Denied(Denial.DEADLINE);
        }
        Sitting sitting = sittings.byId(take.schoolId(), take.sittingId()).orElseThrow();
        if (!sitting.isActive(click.device().id())) {
            throw Denied.forDevice(Denial.ANOTHER_DEVICE_ACTIVE, sitting.deviceName());
        }
        TakeService.mustBeFrom(take, click.device());
    }

    private Optional<Take> otherOf(Take take) {
        return takes.ofSubject(take.schoolId(), take.sittingId(), take.subjectNumber()).stream()
                .filter(other -> other.state().isSealed())
                .findFirst();
    }

    private void close(Room room, Take take, SealService.Click click) {
        take.seal(click.sealing(), ReceiptNumber.fresh(), UploadReminder.firstAfter(click.at(), room), click.at());
        takes.save(take);
        takes.ofSubject(take.schoolId(), take.sittingId(), take.subjectNumber()).stream()
                .filter(other -> other.state() == Take.State.CREATED)
                .forEach(other -> {
                    other.discard();
                    takes.save(other);
                });
    }

    /** One subject less; whether it was the last. Another subject sealed in this moment makes the whole try again. */
    private boolean advance(Take take, Instant now) {
        Entry entry = entries.byId(take.schoolId(), take.entryId()).orElseThrow();
        entry.submitSubject(now);
        standings.save(entry, now);
        return entry.room().subjectsLeft() == 0;
    }

    private void record(Take take, boolean completed) {
        trail.record(Act.of("sitting.act.submitted", take.ref())
                .inSchool(take.schoolId())
                .named(take.sealed().receiptNumber().orElseThrow())
                .with("sitting.act.subject", take.subjectNumber())
                .with("sitting.act.size", take.sealed().size())
                .with("sitting.act.digest", take.sealed().digest())
                .with("sitting.act.completed", completed));
    }
}
