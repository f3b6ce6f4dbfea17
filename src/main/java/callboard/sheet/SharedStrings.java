package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The texts a workbook keeps once for all its cells, packed as UTF-8 in blocks. The counts a file declares are ignored;
 * what counts is what is there.
 */
final class SharedStrings {

    private static final int BLOCK = 1024 * 1024;

    private final SheetLimits limits;
    private final List<byte[]> blocks = new ArrayList<>();
    private int used = BLOCK;
    private int[] block = new int[256];
    private int[] start = new int[256];
    private int[] length = new int[256];
    private int count;
    private long bytes;

    SharedStrings(SheetLimits limits) {
        this.limits = limits;
    }

    static SharedStrings read(Xml xml, SheetLimits limits) {
        var strings = new SharedStrings(limits);
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(xml.richText("si", limits.cellCharacters()));
            }
        }
        return strings;
    }

    /** The text of an index as a cell writes it; empty if it points to nothing. */
    Optional<String> get(String index) {
        int i = Numbers.count(index);
        if (i < 0 || i >= count) {
            return Optional.empty();
        }
        return Optional.of(new String(blocks.get(block[i]), start[i], length[i], StandardCharsets.UTF_8));
    }

    private void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes += encoded.length + 12;
        if (bytes > limits.sharedTextBytes()) {
            throw new SheetRefused(Reason.TEXTS, SheetLimits.megabytes(limits.sharedTextBytes()));
        }
        if (used + encoded.length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, encoded.length)]);
            used = 0;
        }
        System.arraycopy(encoded, 0, blocks.get(blocks.size() - 1), used, encoded.length);
        place(encoded.length);
    }

    private void place(int size) {
        if (count == block.length) {
            block = Arrays.copyOf(block, count * 2);
            start = Arrays.copyOf(start, count * 2);
            length = Arrays.copyOf(length, count * 2);
        }
        block[count] = blocks.size() - 1;
        start[count] = used;
        length[count] = size;
        used += size;
        count++;
    }
}
