package callboard.bench;

import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark named by {@code -Dbench=}. */
public final class Main {
    private static final Map<String, Bench> BENCHES = new TreeMap<>(Map.of(
            "enter", new EnterBench(),
            "import-read", new ImportReadBench(),
            "page", new PageBench(),
            "seal", new SealBench(),
            "sign", SignBench::run,
            "upload", new UploadBench(),
            "upload-room", new UploadRoomBench()));

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
