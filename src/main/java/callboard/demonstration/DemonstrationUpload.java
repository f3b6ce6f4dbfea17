package callboard.demonstration;

import callboard.config.Settings;
import callboard.exam.Exam;
import callboard.exam.ExamPolicy;
import callboard.media.UploadNames;
import callboard.rules.Verdict;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.store.StoreFull;
import callboard.store.StoredObject;
import callboard.subject.Subject;
import callboard.video.Container;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.jspecify.annotations.Nullable;

/** Brings a video from a form into the store, never into memory; what is no video leaves nothing behind. */
@RequestScoped
public class DemonstrationUpload {

    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTE = 1 << 20;

    private final LocalStore store;
    private final DemonstrationService service;
    private final Settings settings;

    @Inject
    DemonstrationUpload(LocalStore store, DemonstrationService service, Settings settings) {
        this.store = store;
        this.service = service;
        this.settings = settings;
    }

    int megabytes() {
        return settings.media().demonstrationMegabytes();
    }

    int minutes() {
        return settings.media().demonstrationMinutes();
    }

    /** Why it was not taken, if it was not. */
    Verdict take(Exam exam, Subject subject, @Nullable FormDataBodyPart part) throws IOException {
        ExamPolicy.mayEditRules(exam).orRefuse();
        String name = part == null
                ? ""
                : UploadNames.plain(part.getContentDisposition().getFileName(), LONGEST_NAME);
        if (part == null || name.isEmpty()) {
            return Verdict.refused("demonstration.refused.none");
        }
        try (InputStream bytes = part.getEntityAs(InputStream.class)) {
            ObjectKey key = ObjectKey.fresh("s" + subject.schoolId(), ObjectKey.Kind.BIN);
            return take(
                    exam,
                    subject,
                    new Demonstration.Film(name, store.put(key, bytes).size(), key));
        } catch (StoreFull full) {
            return Verdict.refused("demonstration.refused.full");
        }
    }

    private Verdict take(Exam exam, Subject subject, Demonstration.Film film) throws IOException {
        Verdict verdict = judge(film);
        if (verdict.isAllowed()) {
            service.receive(exam, subject, film);
        } else {
            store.delete(film.key());
        }
        return verdict;
    }

    private Verdict judge(Demonstration.Film film) throws IOException {
        Optional<StoredObject> object = store.find(film.key());
        if (film.bytes() > (long) megabytes() * MEGABYTE) {
            return Verdict.refused("demonstration.refused.large", megabytes());
        } else if (Container.of(object.orElseThrow().file()).isEmpty()) {
            return Verdict.refused("demonstration.refused.kind");
        } else {
            return Verdict.allowed();
        }
    }
}
