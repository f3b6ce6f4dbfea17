package callboard.sitting;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.receipt.ReceiptNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The transaction of the submission. Whoever submits the subject first holds its lock, so of two takes one is the submitted one. */
@ApplicationScoped
public class Sealing {

    private final SittingSubjects subjects;
    private final Takes takes;
    private final Standings standings;
    private final Trail trail;
    private final Event<TakeSealed> sealed;

    @Inject
    Sealing(SittingSubjects subjects, Takes takes, Standings standings, Trail trail, Event<TakeSealed> sealed) {
        this.subjects = subjects;
        this.takes = takes;
        this.standings = standings;
        this.trail = trail;
        this.sealed = sealed;
    }

    /**
     * Seals the take, or finds that exactly this was done before.
     *
     * @param room read for this try: its entry is saved, and if it has changed meanwhile, all of this is undone
     */
    @Transactional
    public SealService.Sealed seal(Room room, Take asked, SealService.Click click) {
        boolean mine = subjects.submit(asked.schoolId(), asked.sittingId(), asked.subjectNumber(), click.at()) == 1;
        List<Take> all = takes.ofSubject(asked.schoolId(), asked.sittingId(), asked.subjectNumber());
        if (!mine) {
            return again(all, asked, click);
        }
        Take take =
                all.stream().filter(one -> one.id() == asked.id()).findFirst().orElseThrow();
        mayBe(room, take, click);
        close(room, take, click);
        all.stream().filter(one -> one.state() == Take.State.CREATED).forEach(this::discard);
        boolean completed = advance(room, click.at());
        record(take, completed);
        sealed.fire(new TakeSealed(take, completed));
        return new SealService.Sealed(take, true);
    }

    /** The subject is submitted: with exactly this, or with something else. */
    private static SealService.Sealed again(List<Take> all, Take asked, SealService.Click click) {
        Take submitted =
                all.stream().filter(one -> one.state().isSealed()).findFirst().orElseThrow();
        if (submitted.id() == asked.id() && submitted.sealed().fits(click.sealing())) {
            return new SealService.Sealed(submitted, false);
        }
        throw Denied.forTake(Denial.ALREADY_SEALED, submitted);
    }

    private static void mayBe(Room room, Take take, SealService.Click click) {
        if (!room.maySeal(click.at())) {
            throw new Denied(Denial.DEADLINE);
        } else if (!room.sitting().isActive(click.device().id())) {
            throw Denied.forDevice(Denial.ANOTHER_DEVICE_ACTIVE, room.sitting().deviceName());
        }
        TakeService.mustBeFrom(take, click.device());
    }

    private void close(Room room, Take take, SealService.Click click) {
        Instant dueAt = UploadReminder.next(click.at(), 0, room.uploadUntil());
        take.seal(click.sealing(), ReceiptNumber.fresh(), dueAt, click.at());
        takes.save(take);
    }

    private void discard(Take other) {
        other.discard();
        takes.save(other);
    }

    /** One subject less; whether it was the last. */
    private boolean advance(Room room, Instant now) {
        Entry entry = room.standing().entry();
        entry.submitSubject(now);
        standings.save(entry, now);
        return entry.room().subjectsLeft() == 0;
    }

    private void record(Take take, boolean completed) {
        String kind = take.entryId().isPresent() ? "sitting.act.submitted" : "sitting.act.trial-submitted";
        trail.record(Act.of(kind, take.ref())
                .inSchool(take.schoolId())
                .named(take.sealed().receiptNumber().orElseThrow())
                .with("sitting.act.subject", take.subjectNumber())
                .with("sitting.act.size", take.sealed().size())
                .with("sitting.act.digest", take.sealed().digest())
                .with("sitting.act.completed", completed));
    }
}
