package callboard.bench;

import callboard.store.ExpectedPart;
import callboard.store.Manifest;
import callboard.store.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each send 5 MiB parts over one connection as fast as they are taken. */
final class Phones {
    private static final byte[] BYTES = bytes();
    private static final ExpectedPart PART = expected();

    private final int count;
    private final int port;

    Phones(int count, int port) {
        this.count = count;
        this.port = port;
    }

    /** Makes the address of one part. */
    interface Addresses {
        String address(Upload upload, ExpectedPart part);
    }

    /** Sends so many parts per phone and returns MB per second of all together. */
    double send(int parts, Addresses addresses) throws Exception {
        List<Callable<Void>> phones = new ArrayList<>();
        for (int phone = 0; phone < count; phone++) {
            List<ByteBuffer> heads = heads(parts, addresses);
            phones.add(() -> sendAll(heads));
        }
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            long start = System.nanoTime();
            for (Future<Void> phone : threads.invokeAll(phones)) {
                phone.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return (double) count * parts * Manifest.PART_SIZE / 1e6 / seconds;
        } finally {
            threads.shutdown();
        }
    }

    private static List<ByteBuffer> heads(int parts, Addresses addresses) {
        var upload = Upload.fresh("s1");
        var heads = new ArrayList<ByteBuffer>();
        for (int number = 1; number <= parts; number++) {
            String address = addresses.address(upload, new ExpectedPart(number, PART.length(), PART.sha256()));
            String head =
                    "PUT " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + PART.length() + "\r\n\r\n";
            heads.add(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
        }
        return heads;
    }

    private Void sendAll(List<ByteBuffer> heads) throws IOException {
        ByteBuffer body = ByteBuffer.allocateDirect(BYTES.length).put(BYTES).flip();
        ByteBuffer answer = ByteBuffer.allocate(4096);
        try (var connection = SocketChannel.open(new InetSocketAddress("localhost", port))) {
            for (ByteBuffer head : heads) {
                write(connection, head);
                write(connection, body.duplicate());
                readAnswer(connection, answer);
            }
        }
        return null;
    }

    private static void write(SocketChannel connection, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            connection.write(bytes);
        }
    }

    /** Both servers answer in one small piece. */
    static String readAnswer(SocketChannel connection, ByteBuffer answer) throws IOException {
        int n = connection.read(answer.clear());
        String text =
                n < 0 ? "" : StandardCharsets.US_ASCII.decode(answer.flip()).toString();
        if (!text.startsWith("HTTP/1.1 200")) {
            throw new IOException("not taken: " + text);
        }
        return text;
    }

    private static byte[] bytes() {
        var bytes = new byte[Manifest.PART_SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 ^ i >>> 9);
        }
        return bytes;
    }

    private static ExpectedPart expected() {
        try {
            return Manifest.of(new ByteArrayInputStream(BYTES)).expected(1);
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
    }
}
