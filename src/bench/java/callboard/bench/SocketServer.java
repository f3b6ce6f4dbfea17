package callboard.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** The baseline: a thread per connection that reads, hashes, writes, forces and renames, and knows nothing else. */
final class SocketServer implements AutoCloseable {
    private static final byte[] FINE =
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocketChannel listener = ServerSocketChannel.open();
    private final AtomicLong names = new AtomicLong();
    private final Path root;

    SocketServer(Path root) throws IOException {
        this.root = root;
        listener.bind(new InetSocketAddress("localhost", 0));
        start(() -> {
            while (listener.isOpen()) {
                var connection = listener.accept();
                start(() -> serve(connection));
            }
        });
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception closed) {
                // the connection or the server ended
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    int port() throws IOException {
        return ((InetSocketAddress) listener.getLocalAddress()).getPort();
    }

    private void serve(SocketChannel connection) throws Exception {
        ByteBuffer buffer = ByteBuffer.allocateDirect(128 * 1024).limit(0);
        try (connection) {
            while (true) {
                receive(connection, buffer, length(connection, buffer));
                connection.write(ByteBuffer.wrap(FINE));
            }
        }
    }

    private static long length(SocketChannel connection, ByteBuffer buffer) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            if (!buffer.hasRemaining()) {
                fill(connection, buffer);
            }
            head.append((char) buffer.get());
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length:") + 15;
        return Long.parseLong(lower.substring(at, lower.indexOf('\r', at)).strip());
    }

    private void receive(SocketChannel connection, ByteBuffer buffer, long length) throws Exception {
        long name = names.incrementAndGet();
        Path temporary = root.resolve(name + ".tmp");
        var digest = MessageDigest.getInstance("SHA-256");
        try (var file = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long left = length; left > 0; ) {
                if (!buffer.hasRemaining()) {
                    fill(connection, buffer);
                }
                left -= buffer.remaining();
                digest.update(buffer.duplicate());
                file.write(buffer);
            }
            file.force(false);
        }
        digest.digest();
        Files.move(temporary, root.resolve(String.valueOf(name)), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void fill(SocketChannel connection, ByteBuffer buffer) throws IOException {
        if (connection.read(buffer.clear()) < 0) {
            throw new EOFException();
        }
        buffer.flip();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
