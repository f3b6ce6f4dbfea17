package callboard.video;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program that reads what strangers sent as a child that may die alone: nearly empty environment, only the input it is given, capped output, a time limit,
 * and where the system has them lower priority and limits on memory, file size and core dumps.
 */
public final class ChildRun {
    private static final int CAP = 8 * 1024 * 1024;
    private static final long MEMORY = 3L << 30;
    private static final long FILE = 4L << 30;

    private final Map<String, String> environment;
    private final List<String> restraints;

    public ChildRun(Map<String, String> environment) {
        this.environment = environment;
        this.restraints = restraints();
    }

    private static List<String> restraints() {
        var restraints = new ArrayList<String>();
        onPath("nice").ifPresent(nice -> restraints.addAll(List.of(nice.toString(), "-n", "10")));
        onPath("prlimit")
                .ifPresent(prlimit -> restraints.addAll(
                        List.of(prlimit.toString(), "--as=" + MEMORY, "--fsize=" + FILE, "--core=0")));
        return restraints;
    }

    /** The executable of that name on the search path. */
    static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public Outcome run(List<String> command, Path folder, Duration limit) throws IOException {
        return run(command, folder, limit, new byte[0]);
    }

    /** @param input what it reads, for what must not lie on a disk in clear */
    public Outcome run(List<String> command, Path folder, Duration limit, byte[] input) throws IOException {
        var restrained = new ArrayList<>(restraints);
        restrained.addAll(command);
        var builder = new ProcessBuilder(restrained).directory(folder.toFile());
        builder.environment().keySet().retainAll(List.of("SystemRoot"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            give(process, input);
            return watch(process, limit);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** On a thread of its own: a child that does not read would otherwise be waited for without a limit. */
    private static void give(Process process, byte[] input) {
        var thread = new Thread(
                () -> {
                    try (OutputStream in = process.getOutputStream()) {
                        in.write(input);
                    } catch (IOException ended) {
                        // it has what it wanted
                    }
                },
                "media-input");
        thread.setDaemon(true);
        thread.start();
    }

    private static Outcome watch(Process process, Duration limit) throws IOException {
        var out = collect(process.getInputStream());
        var err = collect(process.getErrorStream());
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Outcome(ended ? process.exitValue() : Outcome.KILLED, out.join(), err.join());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a media program was running");
        }
    }

    private static CompletableFuture<String> collect(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> read(stream), task -> {
            var thread = new Thread(task, "media-output");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Reads to the end so that the child never blocks, and keeps what fits. */
    private static String read(InputStream stream) {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        try {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                kept.write(buffer, 0, Math.min(n, CAP - kept.size()));
            }
        } catch (IOException killed) {
            // what came before counts
        }
        return kept.toString(StandardCharsets.UTF_8);
    }
}
