package callboard.store;

import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Direct buffers that are used again; beyond the kept number they are left to the collector. */
public final class Buffers {
    private static final int KEPT = 64;

    private final int size;
    private final BlockingQueue<ByteBuffer> idle = new ArrayBlockingQueue<>(KEPT);

    public Buffers(int size) {
        this.size = size;
    }

    /** Empty, with its limit at the end. */
    public ByteBuffer take() {
        ByteBuffer buffer = idle.poll();
        return buffer == null
                ? ByteBuffer.allocateDirect(size + FileSink.BLOCK)
                        .alignedSlice(FileSink.BLOCK)
                        .slice(0, size)
                : buffer.clear();
    }

    public void give(ByteBuffer buffer) {
        idle.offer(buffer);
    }
}
