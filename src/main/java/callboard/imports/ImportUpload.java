package callboard.imports;

import callboard.data.Ref;
import callboard.intake.ImportFiles;
import callboard.intake.RosterFile;
import callboard.media.UploadNames;
import callboard.rules.Verdict;
import callboard.school.Season;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.jspecify.annotations.Nullable;

/** Brings a file onto the disk and looks into it: what cannot be read leaves nothing behind. */
@RequestScoped
public class ImportUpload {

    private static final int LONGEST_NAME = 200;

    private final ImportFiles files;
    private final ImportService service;

    @Inject
    ImportUpload(ImportFiles files, ImportService service) {
        this.files = files;
        this.service = service;
    }

    /** What became of an upload: the ref of its import, or why there is none. */
    record Taken(Verdict verdict, String ref) {}

    Taken take(Season season, @Nullable FormDataBodyPart file) throws IOException {
        String name = file == null
                ? ""
                : UploadNames.plain(file.getContentDisposition().getFileName(), LONGEST_NAME);
        if (file == null || name.isEmpty()) {
            return new Taken(Verdict.refused("imports.file.missing"), "");
        }
        String ref = Ref.fresh();
        boolean isTaken = false;
        try (InputStream bytes = file.getEntityAs(InputStream.class)) {
            long length = files.keep(ref, bytes);
            Verdict verdict = verdict(ref);
            if (verdict.isRefused()) {
                return new Taken(verdict, "");
            }
            service.begin(season, ref, name, length);
            isTaken = true;
            return new Taken(verdict, ref);
        } finally {
            if (!isTaken) {
                files.remove(ref);
            }
        }
    }

    private Verdict verdict(String ref) {
        try (RosterFile file = files.open(ref)) {
            return file.mayRead();
        }
    }
}
