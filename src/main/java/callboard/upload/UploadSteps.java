package callboard.upload;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.sitting.Room;
import callboard.sitting.Take;
import callboard.sitting.TakeCopies;
import callboard.sitting.Takes;
import callboard.store.ObjectKey;
import callboard.store.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The transactions of a take on its way from sealed to ready. Each saves the row as it was read, so the row's version makes
 * it compare-and-set: of two nodes one is thrown back.
 */
@ApplicationScoped
public class UploadSteps {

    private final Takes takes;
    private final Entries entries;
    private final Standings standings;
    private final Notices notices;
    private final Trail trail;

    @Inject
    UploadSteps(Takes takes, Entries entries, Standings standings, Notices notices, Trail trail) {
        this.takes = takes;
        this.entries = entries;
        this.standings = standings;
        this.notices = notices;
        this.trail = trail;
    }

    @Transactional
    public Take open(Take take, Instant dueAt) {
        take.upload(Upload.fresh(OpenTakes.folder(take)), dueAt);
        takes.save(take);
        return take;
    }

    @Transactional
    public Take store(Take take, Instant now) {
        take.store(ObjectKey.fresh(OpenTakes.folder(take), ObjectKey.Kind.BIN), now);
        takes.save(take);
        return take;
    }

    /** Every byte is the sealed one; with the last take of an entry the entry has everything. */
    @Transactional
    public void verify(Take take, Instant now) {
        take.verify(now);
        takes.save(take);
        long entryId = take.entryId().orElseThrow();
        Entry entry = entries.byId(take.schoolId(), entryId).orElseThrow();
        gather(entry, takes.sealed(take.schoolId(), entryId), now);
    }

    /** As {@link #verify}, of what was recorded in this room of a trial. */
    @Transactional
    public void verifyTrial(Take take, Room room, Instant now) {
        take.verify(now);
        takes.save(take);
        List<Take> all = takes.ofSitting(take.schoolId(), take.sittingId());
        gather(
                room.standing().entry(),
                all.stream().filter(one -> one.state().isSealed()).toList(),
                now);
    }

    private void gather(Entry entry, List<Take> all, Instant now) {
        boolean whole = all.stream().allMatch(one -> one.copies().verifiedAt().isPresent());
        if (whole
                && entry.room().completedAt().isPresent()
                && entry.room().storedAt().isEmpty()) {
            entry.store(lastOf(all));
            standings.save(entry, now);
        }
    }

    @Transactional
    public void spoil(Take take, List<Integer> bad, Instant dueAt) {
        take.spoil(bad, dueAt);
        takes.save(take);
        trail.record(Act.of("upload.act.corrupt", take.ref())
                .inSchool(take.schoolId())
                .with("upload.act.parts", bad));
        tell(
                take,
                Message.of("upload.notice.corrupt.title", "upload.notice.corrupt", dueAt),
                take.copies().uploadId().orElse(""));
    }

    @Transactional
    public void make(Take take, TakeCopies.Made made, String findings, Instant now) {
        take.make(made, findings, now);
        takes.save(take);
    }

    @Transactional
    public void expire(Take take) {
        take.expire();
        takes.save(take);
        trail.record(Act.of("upload.act.expired", take.ref()).inSchool(take.schoolId()));
        tell(take, Message.of("upload.notice.expired.title", "upload.notice.expired"), "");
    }

    @Transactional
    void remind(Take take, Instant nextAt, Instant uploadUntil) {
        int told = take.reminders() + 1;
        take.postpone(nextAt, told);
        takes.save(take);
        tell(
                take,
                Message.of("upload.notice.missing.title", "upload.notice.missing", uploadUntil),
                String.valueOf(told));
    }

    @Transactional
    void postpone(Take take, Instant nextAt) {
        take.postpone(nextAt, take.reminders());
        takes.save(take);
    }

    private static Instant lastOf(List<Take> all) {
        return all.stream()
                .flatMap(take -> take.copies().storedAt().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * An officer who tries an exam out is told by the page alone.
     *
     * @param occasion what makes it another occasion to be told the same
     */
    private void tell(Take take, Message message, String occasion) {
        if (take.entryId().isPresent()) {
            notices.tell(
                    take.accountId(),
                    message.to(take.accountId())
                            .ofSchool(take.schoolId())
                            .leadingTo("/uploads")
                            .once(message.textKey() + ":" + take.ref() + ":" + occasion));
        }
    }
}
