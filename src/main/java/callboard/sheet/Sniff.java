package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells by its first bytes what a file is. */
final class Sniff {

    enum Content {
        ZIP,
        OLE,
        TEXT
    }

    private static final int ENOUGH = 4096;

    private Sniff() {}

    static Content of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(ENOUGH);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return Content.ZIP;
        }
        if (startsWith(head, 'P', 'K')) {
            throw new SheetRefused(Reason.DAMAGED);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return Content.OLE;
        }
        return text(head);
    }

    private static Content text(byte[] head) {
        if (Dialect.hasUtf16Mark(head)) {
            return Content.TEXT;
        }
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF") || start.indexOf('\0') >= 0) {
            throw new SheetRefused(Reason.TYPE);
        }
        if (looksLikeMarkup(start)) {
            throw new SheetRefused(Reason.HTML);
        }
        return Content.TEXT;
    }

    // many school systems "export to Excel" by renaming a web page, or an XML table, to .xls
    private static boolean looksLikeMarkup(String start) {
        var bare = start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return bare.startsWith("<") || bare.startsWith("mime-version:");
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != (magic[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
