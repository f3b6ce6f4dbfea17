package callboard.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Seconds for a second edition of a roster, from the mapped file to what it changes being written (5 % changed, 2 % new, 1 %
 * missing and kept), against a bare loop that reads the same file, a hash-map difference over the stored rows, and a batch
 * of the changed and new ones.
 */
final class ImportAgainBench implements Bench {

    private static final int ROUNDS = 5;

    @Override
    public void run() throws Exception {
        try (Scratch scratch = new Scratch()) {
            Path first = RosterBooks.first(scratch.folder("books"));
            Path second = RosterBooks.second(scratch.folder("books"));
            try (Premises premises = Premises.onH2()) {
                compare("h2", premises, first, second);
            }
            try (Premises premises = Premises.onPostgres()) {
                compare("postgres", premises, first, second);
            }
        }
    }

    private static void compare(String word, Premises premises, Path first, Path second) throws Exception {
        RosterOffice office = RosterOffice.open(premises);
        String page = office.upload(first);
        office.take(page);
        new Rounds("import-again", ROUNDS)
                .compare(word, () -> ours(office, second), () -> new Plain(premises, office, second).seconds());
        Rounds.beside("import-again " + word + " live heap, MB", heap(office, second));
    }

    private static double ours(RosterOffice office, Path second) throws Exception {
        String page = office.upload(second);
        long start = System.nanoTime();
        office.take(page);
        long end = System.nanoTime();
        office.expect(RosterBooks.ROWS + RosterBooks.ROWS / 50);
        office.undo(page);
        office.expect(RosterBooks.ROWS);
        return (end - start) / 1e9;
    }

    private static double heap(RosterOffice office, Path second) throws Exception {
        String page = office.upload(second);
        double held = LiveHeap.beside(() -> office.take(page));
        office.undo(page);
        return held;
    }

    /** The same second edition; what the loop hands over lies ready, because it is the loop that takes its time. */
    private record Plain(Premises premises, RosterOffice office, Path book) {

        private static final int NUMBER = 1;
        private static final int SCHOOL = 8;
        private static final int PHONE = 9;

        double seconds() throws Exception {
            List<List<String>> file = file();
            PlainRoster fresh = new PlainRoster(premises, office, RosterBooks.ROWS / 50);
            fresh.moveTo(office);
            long start = System.nanoTime();
            PlainReading.rows(book);
            try (Connection connection = premises.connection()) {
                connection.setAutoCommit(false);
                Map<String, Stored> stored = stored(connection);
                List<Object[]> changes = new ArrayList<>();
                int added = 0;
                for (List<String> row : file) {
                    Stored one = stored.get(row.get(NUMBER));
                    if (one == null) {
                        added++;
                    } else if (!one.school().equals(row.get(SCHOOL))) {
                        changes.add(new Object[] {row.get(SCHOOL), row.get(PHONE), one.id()});
                    }
                }
                expect(changes.size(), added);
                update(connection, changes);
                fresh.insert(connection);
                connection.rollback();
            }
            return (System.nanoTime() - start) / 1e9;
        }

        private static void expect(int changed, int added) {
            if (changed < RosterBooks.ROWS / 25 || added != RosterBooks.ROWS / 50) {
                throw new IllegalStateException(changed + " changed, " + added + " added");
            }
        }

        private static List<List<String>> file() {
            List<List<String>> rows = new ArrayList<>();
            for (int n = 1; n <= RosterBooks.ROWS + RosterBooks.ROWS / 50; n++) {
                if (n > RosterBooks.ROWS) {
                    rows.add(RosterBooks.row(n));
                } else if (RosterBooks.isKept(n)) {
                    rows.add(RosterBooks.again(n));
                }
            }
            return rows;
        }

        private record Stored(long id, String school) {}

        private Map<String, Stored> stored(Connection connection) throws SQLException {
            Map<String, Stored> stored = new HashMap<>();
            try (var select = connection.prepareStatement("select * from applicant where school_id = ? order by id")) {
                select.setLong(1, office.school().id());
                select.setFetchSize(2000);
                try (var found = select.executeQuery()) {
                    while (found.next()) {
                        stored.put(
                                found.getString("candidate_number"),
                                new Stored(found.getLong("id"), found.getString("school_attended")));
                    }
                }
            }
            return stored;
        }

        private static void update(Connection connection, List<Object[]> changes) throws SQLException {
            try (var update = connection.prepareStatement("update applicant set school_attended = ?, phone_masked = ?,"
                    + " version = version + 1 where id = ?")) {
                for (Object[] change : changes) {
                    for (int i = 0; i < change.length; i++) {
                        update.setObject(i + 1, change[i]);
                    }
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
    }
}
