package callboard.text;

import callboard.exam.Exam;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a version upon the one the officer saw, or tells which one came between. */
@RequestScoped
public class TextWriting {

    private static final Logger LOG = LoggerFactory.getLogger(TextWriting.class);

    private final ExamTexts texts;
    private final TextService service;

    @Inject
    TextWriting(ExamTexts texts, TextService service) {
        this.texts = texts;
        this.service = service;
    }

    /** What came of it: the version that is in force now, and whether it is the officer's own. */
    record Outcome(ExamText inForce, boolean own) {}

    /**
     * @param base the version the officer started from, 0 for none; where a colleague wrote another one meanwhile nothing is
     *     written, unless it says the same
     */
    Outcome write(Exam exam, TextKind kind, int base, ExamText.Draft draft) {
        return tried(exam, kind, base, draft)
                .map(own -> new Outcome(own, true))
                .orElseGet(() -> between(exam, kind, draft));
    }

    /** Two who save in the same moment meet at the version's number: the second finds it taken. */
    private Optional<ExamText> tried(Exam exam, TextKind kind, int base, ExamText.Draft draft) {
        try {
            return service.write(exam, kind, base, draft);
        } catch (DataException raced) {
            LOG.debug("Version {} of a text was written meanwhile", base + 1, raced);
            return Optional.empty();
        }
    }

    private Outcome between(Exam exam, TextKind kind, ExamText.Draft draft) {
        ExamText theirs = texts.latest(exam.schoolId(), exam.id(), kind).orElseThrow();
        return new Outcome(theirs, theirs.says(draft));
    }
}
