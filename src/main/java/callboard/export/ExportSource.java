package callboard.export;

import callboard.web.Language;
import java.util.List;

/** Something that can be exported, offered by the package that owns it. A CDI bean that implements this is found by itself. */
public interface ExportSource {

    /** A message key that names it, never changed: past exports are known by it. */
    String kind();

    /** What the person asking may take out of this school now; nothing for who may not. */
    List<Offer> offers(long school);

    /** The table of a subject; whoever calls has asked {@link #offers}, in a job earlier. */
    Table table(long school, String subject, Language language);
}
