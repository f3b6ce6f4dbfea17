package callboard.media;

import java.io.File;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A program of its own, started by {@link Papers}: looks through one PDF and says on its output what it is, a word and, of a
 * good one, the number of pages. What a hostile file does to memory and time it does to this process alone.
 */
final class PaperProbe {

    /** Prints are {@code fine 12}, or one of these alone. */
    static final String ENCRYPTED = "encrypted";

    static final String ACTIVE = "active";
    static final String BROKEN = "broken";

    /** What a reader would do, rather than show. Going to a page of its own or to an address is what links are made of. */
    private static final Set<String> ACTS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "GoToR",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound",
            "GoTo3DView");

    /** An attached file hangs in the list of the whole document, or by its own reference (EF) on a page. */
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "XFA", "EmbeddedFiles", "EF", "RichMediaContent");

    private PaperProbe() {}

    public static void main(String[] arguments) {
        System.out.println(said(new File(arguments[0])));
    }

    static String said(File file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                return ENCRYPTED;
            } else if (isActive(document.getDocument())) {
                return ACTIVE;
            }
            int pages = document.getNumberOfPages();
            return pages > 0 ? "fine " + pages : BROKEN;
        } catch (InvalidPasswordException secret) {
            return ENCRYPTED;
        } catch (IOException | RuntimeException unreadable) {
            return BROKEN;
        }
    }

    /** Every object of the file, also one that nothing seems to need: readers differ in what they follow. */
    private static boolean isActive(COSDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> open.push(document.getObjectFromPool(key)));
        while (!open.isEmpty()) {
            COSBase one = open.pop();
            if (one instanceof COSDictionary dictionary && acts(dictionary)) {
                return true;
            } else if (seen.add(one)) {
                below(one, open);
            }
        }
        return false;
    }

    private static void below(COSBase one, Deque<COSBase> open) {
        if (one instanceof COSObject reference) {
            pushTo(open, reference.getObject());
        } else if (one instanceof COSArray array) {
            array.forEach(item -> pushTo(open, item));
        } else if (one instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(value -> pushTo(open, value));
        }
    }

    private static void pushTo(Deque<COSBase> open, @Nullable COSBase one) {
        if (one != null) {
            open.push(one);
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        String act = dictionary.getNameAsString(COSName.S, "");
        return ACTS.contains(act)
                || dictionary.keySet().stream().map(COSName::getName).anyMatch(ACTIVE_KEYS::contains);
    }
}
