package callboard.sitting;

import callboard.subject.ExamRules.NumberedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The transaction that opens a take. It holds the lock of the subject, so that no take is opened beyond the last. */
@ApplicationScoped
class Opening {

    private final SittingSubjects subjects;
    private final Sittings sittings;
    private final Takes takes;

    @Inject
    Opening(SittingSubjects subjects, Sittings sittings, Takes takes) {
        this.subjects = subjects;
        this.sittings = sittings;
        this.takes = takes;
    }

    /** What is asked for: a take of this subject, by this device, under this key. */
    record Wish(NumberedSubject subject, Device device, String key) {}

    @Transactional
    TakeService.Opened open(Room room, Wish wish, Instant now) {
        Sitting sitting = room.sitting();
        subjects.lock(sitting.schoolId(), sitting.id(), wish.subject().number());
        SittingSubject subject = subjects.byNumber(
                        sitting.schoolId(), sitting.id(), wish.subject().number())
                .orElseThrow();
        Optional<Take> known = takes.byKey(sitting.schoolId(), sitting.id(), wish.key());
        Take take = known.orElseGet(() -> open(room, subject, wish, now));
        int remaining = Room.takes(wish.subject()).takesLeft(subject.takes());
        return new TakeService.Opened(take, known.isEmpty(), remaining);
    }

    private Take open(Room room, SittingSubject subject, Wish wish, Instant now) {
        room.mayOpen(subject, wish.subject(), now).ifPresent(denial -> {
            throw new Denied(denial);
        });
        mustBeActive(room.sitting(), wish.device());
        subject.open();
        subjects.save(subject);
        Take take = new Take(room.sitting(), subject, wish.device(), wish.key(), now);
        takes.add(take);
        return take;
    }

    /** Read anew: another device may have taken the room over since the request came in. */
    private void mustBeActive(Sitting asked, Device device) {
        Sitting sitting = sittings.byId(asked.schoolId(), asked.id()).orElseThrow();
        if (!sitting.isActive(device.id())) {
            throw Denied.forDevice(Denial.ANOTHER_DEVICE_ACTIVE, sitting.deviceName());
        }
    }
}
