package callboard.bench;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark named by {@code -Dbench=}. */
public final class Main {
    private static final Map<String, Bench> BENCHES = new TreeMap<>(Map.ofEntries(
            entry("enter", new EnterBench()),
            entry("export", new ExportBench()),
            entry("hash-bulkhead", new HashBulkheadBench()),
            entry("import-again", new ImportAgainBench()),
            entry("import-beside", new ImportBesideBench()),
            entry("import-commit", new ImportCommitBench()),
            entry("import-read", new ImportReadBench()),
            entry("page", new PageBench()),
            entry("seal", new SealBench()),
            entry("sign", SignBench::run),
            entry("timing", new TimingBench()),
            entry("upload", new UploadBench()),
            entry("upload-room", new UploadRoomBench())));

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String name = System.getProperty("bench", "");
        Bench bench = BENCHES.get(name);
        if (bench == null) {
            System.err.println("-Dbench= one of " + BENCHES.keySet());
            System.exit(2);
        } else {
            bench.run();
            System.exit(0);
        }
    }
}
