package callboard.bench;

import callboard.store.LocalStore;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;

/** The 99th percentile of a small request, in ms, while 32 phones upload: with turns, against everybody at once. */
final class UploadRoomBench implements Bench {
    private static final int CLIENTS = 32;
    private static final int PARTS = 16;
    private static final LocalStore.Limits WITHOUT_TURNS = new LocalStore.Limits(1_000_000, 0);

    @Override
    public void run() throws Exception {
        try (var scratch = new Scratch();
                var ours = new UploadServer(scratch.folder("ours"), LocalStore.Limits.usual());
                var crowd = new UploadServer(scratch.folder("crowd"), WITHOUT_TURNS)) {
            new Rounds("upload-room", 7).compare("p99", () -> p99(scratch, ours), () -> p99(scratch, crowd));
        }
    }

    private static double p99(Scratch scratch, UploadServer server) throws Exception {
        var uploading = CompletableFuture.supplyAsync(() -> upload(server));
        double[] milliseconds = ask(server.port(), uploading);
        uploading.get();
        scratch.empty();
        return Rounds.percentile(milliseconds, 99);
    }

    private static double upload(UploadServer server) {
        try {
            return new Phones(CLIENTS, server.port()).send(PARTS, server::address);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One question after the other, with a breath in between, until the phones are done. */
    private static double[] ask(int port, Future<Double> uploading) throws IOException, InterruptedException {
        var times = DoubleStream.builder();
        byte[] question = "GET /small HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer answer = ByteBuffer.allocate(4096);
        try (var connection = SocketChannel.open(new InetSocketAddress("localhost", port))) {
            while (!uploading.isDone()) {
                long start = System.nanoTime();
                connection.write(ByteBuffer.wrap(question));
                Phones.readAnswer(connection, answer);
                times.add((System.nanoTime() - start) / 1e6);
                Thread.sleep(2);
            }
        }
        return times.build().toArray();
    }
}
