package callboard.bench;

import callboard.Product;
import callboard.data.Ref;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.Standings;
import callboard.room.Registered;
import callboard.room.RoomStage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The product on a durable database, with an opened exam and as many candidates as wanted. Its jobs rest. */
final class ExamHall implements AutoCloseable {

    private final Premises premises;
    private final RoomStage stage;
    private long accounts = 1_000_000_000L;

    private ExamHall(Premises premises) {
        this.premises = premises;
        this.stage = new RoomStage(premises.product(), "bench");
    }

    static ExamHall onH2() throws IOException {
        return new ExamHall(Premises.onH2());
    }

    static ExamHall onPostgres() throws IOException {
        return new ExamHall(Premises.onPostgres());
    }

    Product product() {
        return premises.product();
    }

    RoomStage stage() {
        return stage;
    }

    Connection connection() throws SQLException {
        return premises.connection();
    }

    /** New candidates who may enter. */
    List<Entry> entries(int count) throws SQLException {
        List<Long> fresh = accounts(count);
        List<Entry> entries = new ArrayList<>();
        Product product = premises.product();
        product.act(() -> {
            for (long account : fresh) {
                Entry entry = new Entry(
                        stage.exam(), account, account, 2, product.clock().now());
                entry.readNotice(0, product.clock().now());
                product.bean(Entries.class).add(entry);
                product.bean(Standings.class).save(entry, product.clock().now());
                entries.add(entry);
            }
        });
        return entries;
    }

    /** Written past the service, which would hash a password for each. */
    private List<Long> accounts(int count) throws SQLException {
        List<Long> made = new ArrayList<>();
        try (Connection connection = connection();
                var insert = connection.prepareStatement("insert into account (id, ref, kind, name, login, login_index,"
                        + " login_masked, password_hash, created_at, version)"
                        + " values (?, ?, 'CANDIDATE', '林知夏', ?, ?, '', '', ?, 0)")) {
            for (int i = 0; i < count; i++) {
                long id = accounts++;
                insert.setLong(1, id);
                insert.setString(2, Ref.fresh());
                insert.setBytes(3, new byte[1]);
                insert.setString(4, "bench-" + id);
                insert.setObject(5, OffsetDateTime.ofInstant(product().clock().now(), ZoneOffset.UTC));
                insert.addBatch();
                Registered.add(connection, stage.exam(), id);
                made.add(id);
            }
            insert.executeBatch();
        }
        return made;
    }

    /** Runs all acts on so many threads at once and gives the acts a second. */
    static double perSecond(int threads, List<? extends Callable<?>> acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Void>> workers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                workers.add(pool.submit(() -> {
                    ready.countDown();
                    go.await();
                    for (int i = first; i < acts.size(); i += threads) {
                        acts.get(i).call();
                    }
                    return null;
                }));
            }
            ready.await();
            long start = System.nanoTime();
            go.countDown();
            for (Future<Void> worker : workers) {
                worker.get();
            }
            return acts.size() * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public void close() throws Exception {
        premises.close();
    }
}
