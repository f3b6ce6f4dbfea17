package callboard.export;

import callboard.rules.Verdict;
import callboard.sheet.SheetWriter;
import callboard.web.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something that can be exported, offered by the package that owns it. A CDI bean that implements this is found by itself.
 * Whose rows and columns can be chosen is a {@link ListExport}; others are taken out as they are.
 */
public interface ExportSource {

    /** A message key that names it, never changed: past exports are known by it. */
    String kind();

    /** Where it stands among the others on the page of exports, as in a menu. */
    int place();

    /** What the person asking may take out of this school now; nothing for who may not. */
    List<Offer> offers(long school);

    /**
     * Of which subjects the person asking may have a file now. It is asked for every download and while a page waits, so a source
     * that must count to make an offer answers from its permissions.
     */
    default Predicate<String> allowed(long school) {
        List<Offer> offers = offers(school);
        return subject -> offers.stream().anyMatch(offer -> offer.covers(subject));
    }

    /** Whether there is anything for the person asking; as {@link #allowed} without counting. */
    default boolean isOpen(long school) {
        return !offers(school).isEmpty();
    }

    /** Where more is said of it than a list of offers, below the page of exports; empty where that is enough. */
    default String page() {
        return "";
    }

    /** Whether its files hold whole document numbers, and so are kept as short as every file that does. */
    default boolean holdsNumbers() {
        return false;
    }

    /** In which formats, the first being the one that is suggested. */
    default List<ExportFormat> formats() {
        return ExportFormat.SHEETS;
    }

    /**
     * Whether a subject can be written in a format as it is now. Asked when the writing begins: a job comes later than the page that
     * offered the file, and its owner reads the reason.
     */
    default Verdict mayWrite(long school, String subject, ExportFormat format) {
        return Verdict.allowed();
    }

    /** The table of a subject; whoever calls has asked {@link #offers}, in a job earlier. */
    Table table(long school, String subject, Wish wish, Language language);

    /** Writes a format that is no sheet; only sources that name one in {@link #formats} are asked. The stream stays open. */
    default SheetWriter writer(ExportFormat format, Table table, OutputStream out) throws IOException {
        throw new IllegalStateException(kind() + " is not written as " + format);
    }
}
