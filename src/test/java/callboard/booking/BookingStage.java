package callboard.booking;

import callboard.Product;
import callboard.TestClock;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.entry.Standings;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.exam.RoomTerms;
import callboard.face.FacePolicy;
import callboard.room.RoomStage;
import callboard.rules.Verdict;
import callboard.slot.Slot;
import callboard.slot.SlotTimes;
import callboard.slot.Slots;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An opened exam on the tests' morning, from 9 to 12, 50 minutes in the room, whose candidates book a session; it is looked at
 * three days before.
 */
final class BookingStage {

    static final Instant OPEN = TestClock.MORNING;
    static final Instant BEFORE = OPEN.minus(Duration.ofDays(3));

    private static final AtomicInteger PHONES = new AtomicInteger();

    private final Product product;
    private final RoomStage room;

    BookingStage(Product product, String code) {
        this.product = product;
        product.clock().set(OPEN);
        this.room = new RoomStage(
                product, code, new RoomTerms(Optional.of(50), 30, 48, FacePolicy.OFF, false).withBooking());
        product.clock().set(BEFORE);
    }

    RoomStage room() {
        return room;
    }

    Exam exam() {
        return product.ask(() -> product.bean(Exams.class)
                .byId(room.exam().schoolId(), room.exam().id())
                .orElseThrow());
    }

    /** A session of an hour, so many minutes after nine; it can be booked until eight. */
    Slot slot(int after, int capacity) {
        Instant opens = OPEN.plus(Duration.ofMinutes(after));
        return product.ask(() -> {
            SlotTimes times = new SlotTimes(
                    opens, opens.plus(Duration.ofHours(1)), Optional.empty(), OPEN.minus(Duration.ofHours(1)));
            Slot slot = new Slot(room.exam(), times, capacity);
            product.bean(Slots.class).add(slot);
            return slot;
        });
    }

    Slot read(Slot slot) {
        return product.ask(
                () -> product.bean(Slots.class).byId(slot.schoolId(), slot.id()).orElseThrow());
    }

    /** Somebody who applied and cannot sign in. */
    Entry entry() {
        String phone = "1391%07d".formatted(PHONES.incrementAndGet());
        Account account = product.ask(() -> product.bean(AccountService.class)
                .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "林知夏", phone, ""), "nobody's"));
        return room.entry(account);
    }

    Entry read(Entry entry) {
        return product.ask(() ->
                product.bean(Entries.class).byId(entry.schoolId(), entry.id()).orElseThrow());
    }

    Verdict book(Entry entry, Slot slot) {
        return product.ask(() -> product.bean(BookingService.class).book(read(entry), slot));
    }

    Verdict giveBack(Entry entry) {
        return product.ask(() -> product.bean(BookingService.class).giveBack(read(entry)));
    }

    EntryState state(Entry entry, Instant now) {
        return product.ask(() -> product.bean(Standings.class).of(read(entry)).state(now));
    }
}
