package callboard.bench;

import callboard.data.Durability;
import callboard.entry.Entry;
import callboard.room.Film;
import callboard.sitting.Device;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.SealService;
import callboard.sitting.Sitting;
import callboard.sitting.SittingService;
import callboard.sitting.Take;
import callboard.sitting.TakeSeal;
import callboard.sitting.TakeService;
import callboard.sitting.Takes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** Submissions with receipt, durable, against one row and the same step to the disk on the same database. */
final class SealBench implements Bench {

    private static final int THREADS = 32;
    private static final int ACTS = 1280;
    private static final int ROUNDS = 5;
    private static final TakeSeal.Sealing SEALING = new TakeSeal.Sealing(
            Film.noise(1000, 1).manifest(), "video/webm;codecs=vp8,opus", Duration.ofSeconds(20), "{}");

    private final AtomicLong ids = new AtomicLong(1_000_000_000L);

    @Override
    public void run() throws Exception {
        try (ExamHall hall = ExamHall.onH2()) {
            compare("h2", hall);
        }
        try (ExamHall hall = ExamHall.onPostgres()) {
            compare("postgres", hall);
        }
    }

    private void compare(String word, ExamHall hall) throws Exception {
        long account = hall.entries(1).get(0).accountId();
        new Rounds("seal", ROUNDS)
                .compare(
                        word,
                        () -> ExamHall.perSecond(THREADS, seals(hall)),
                        () -> ExamHall.perSecond(THREADS, rows(hall, account)));
    }

    /** Takes that are recorded and wait for the click; neighbours in the list belong to different candidates. */
    private List<Callable<?>> seals(ExamHall hall) throws SQLException {
        List<Callable<?>> acts = new ArrayList<>();
        Device device = new Device(UUID.randomUUID().toString(), "Chrome, Android");
        List<Sitting> sittings = new ArrayList<>();
        for (Entry entry : hall.entries(ACTS / 2)) {
            sittings.add(hall.product()
                    .ask(() -> hall.product().bean(SittingService.class).enter(entry)));
        }
        for (int subject = 1; subject <= 2; subject++) {
            for (Sitting sitting : sittings) {
                Take take = open(hall, sitting, subject, device);
                acts.add(() -> hall.product().ask(() -> seal(hall, take, device)));
            }
        }
        return acts;
    }

    private static Take open(ExamHall hall, Sitting sitting, int subject, Device device) {
        return hall.product().ask(() -> {
            Room room = hall.product().bean(Rooms.class).of(sitting);
            hall.product().bean(SittingService.class).claim(room, device, false);
            Room claimed = hall.product().bean(Rooms.class).of(sitting);
            return hall.product()
                    .bean(TakeService.class)
                    .open(claimed, subject, device, UUID.randomUUID().toString())
                    .orElseThrow()
                    .take();
        });
    }

    private static SealService.Submitted seal(ExamHall hall, Take asked, Device device) {
        Take take = hall.product()
                .bean(Takes.class)
                .of(asked.accountId(), asked.ref())
                .orElseThrow();
        Room room = hall.product().bean(Rooms.class).of(take).orElseThrow();
        var click = new SealService.Click(SEALING, device, hall.product().clock().now());
        return hall.product().bean(SealService.class).seal(room, take, click);
    }

    private List<Callable<?>> rows(ExamHall hall, long account) {
        Durability durability = hall.product().bean(Durability.class);
        OffsetDateTime now = OffsetDateTime.ofInstant(hall.product().clock().now(), ZoneOffset.UTC);
        List<Callable<?>> acts = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            acts.add(() -> {
                try (Connection connection = hall.connection()) {
                    connection.setAutoCommit(false);
                    try (var insert = connection.prepareStatement(
                            "insert into device_sample (id, account_id, sent_at) values (?, ?, ?)")) {
                        insert.setLong(1, ids.getAndIncrement());
                        insert.setLong(2, account);
                        insert.setObject(3, now);
                        insert.executeUpdate();
                    }
                    connection.commit();
                    connection.setAutoCommit(true);
                }
                durability.sync();
                return null;
            });
        }
        return acts;
    }
}
