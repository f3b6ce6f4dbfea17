package callboard.export;

import callboard.web.Language;
import java.util.List;

/** Something that can be exported, offered by the package that owns it. A CDI bean that implements this is found by itself. */
public interface ExportSource {

    /** A message key that names it, never changed: past exports are known by it. */
    String kind();

    /** What the person asking may take out of this school now; nothing for who may not. */
    List<Offer> offers(long school);

    /**
     * Whether the person asking may have a file of this subject now. It is asked for every download and while a page waits, so a
     * source that must count to make an offer answers from its permissions.
     */
    default boolean mayHave(long school, String subject) {
        return offers(school).stream().anyMatch(offer -> offer.covers(subject));
    }

    /** The table of a subject; whoever calls has asked {@link #offers}, in a job earlier. */
    Table table(long school, String subject, Language language);
}
