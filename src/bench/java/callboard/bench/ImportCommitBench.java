package callboard.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Seconds from a mapped file to a written roster of an empty season, preview with its change set included, against a bare
 * loop that reads the same file and plain JDBC that writes the same finished rows.
 */
final class ImportCommitBench implements Bench {

    private static final int ROUNDS = 5;

    @Override
    public void run() throws Exception {
        try (Scratch scratch = new Scratch()) {
            Path file = RosterBooks.first(scratch.folder("books"));
            try (Premises premises = Premises.onH2()) {
                compare("h2", premises, file);
            }
            try (Premises premises = Premises.onPostgres()) {
                compare("postgres", premises, file);
            }
        }
    }

    private static void compare(String word, Premises premises, Path file) throws Exception {
        RosterOffice first = RosterOffice.open(premises);
        String page = first.upload(file);
        first.take(page);
        PlainRoster plain = new PlainRoster(premises, first);
        List<Double> written = new ArrayList<>();
        new Rounds("import-commit", ROUNDS)
                .compare(word, () -> ours(premises, file, written), () -> plain(premises, plain, file));
        Rounds.beside(
                "import-commit " + word + " writing alone, seconds",
                Rounds.median(written.stream().mapToDouble(Double::doubleValue).toArray()));
        Rounds.beside("import-commit " + word + " live heap, MB", heap(premises, file));
    }

    private static double ours(Premises premises, Path file, List<Double> written) throws Exception {
        RosterOffice office = RosterOffice.open(premises);
        String page = office.upload(file);
        long start = System.nanoTime();
        office.preview(page);
        long previewed = System.nanoTime();
        office.write(page);
        long end = System.nanoTime();
        office.expect(RosterBooks.ROWS);
        office.clear();
        written.add((end - previewed) / 1e9);
        return (end - start) / 1e9;
    }

    /** Of the import alone: a whole roster that leaves holds more of H2's pages than one that comes. */
    private static double heap(Premises premises, Path file) throws Exception {
        RosterOffice office = RosterOffice.open(premises);
        String page = office.upload(file);
        double held = LiveHeap.beside(() -> office.take(page));
        office.clear();
        return held;
    }

    private static double plain(Premises premises, PlainRoster plain, Path file) throws Exception {
        RosterOffice office = RosterOffice.open(premises);
        office.upload(file);
        plain.moveTo(office);
        long start = System.nanoTime();
        PlainReading.rows(file);
        plain.write();
        long end = System.nanoTime();
        office.expect(RosterBooks.ROWS);
        office.clear();
        return (end - start) / 1e9;
    }
}
