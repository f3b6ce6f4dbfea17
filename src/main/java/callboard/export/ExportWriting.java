package callboard.export;

import callboard.config.Clock;
import callboard.job.Progress;
import callboard.sheet.CsvWriter;
import callboard.sheet.Provenance;
import callboard.sheet.SheetWriter;
import callboard.sheet.XlsxWriter;
import callboard.web.Formats;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Makes the file of an export; made again after a crash it is the same file. */
@ApplicationScoped
class ExportWriting {

    private static final int REPORT_EVERY = 500;

    private final ExportFiles files;
    private final ExportStore store;
    private final Instance<ExportSource> sources;
    private final Messages messages;
    private final Clock clock;

    @Inject
    ExportWriting(
            ExportFiles files, ExportStore store, @Any Instance<ExportSource> sources, Messages messages, Clock clock) {
        this.files = files;
        this.store = store;
        this.sources = sources;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes it and saves its row, in the caller's transaction. */
    void write(ExportFile file, Progress progress) {
        Table table = source(file.kind()).table(file.schoolId(), file.subject(), file.language());
        try {
            var written = store.write(file.ref(), out -> write(file, table, out, progress));
            file.written(table, written, Files.size(store.of(file.ref())), clock.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.save(file);
    }

    ExportSource source(String kind) {
        for (ExportSource source : sources) {
            if (source.kind().equals(kind)) {
                return source;
            }
        }
        throw new IllegalStateException("nobody exports " + kind);
    }

    private SheetWriter.Written write(ExportFile file, Table table, OutputStream out, Progress progress)
            throws IOException {
        try (SheetWriter writer = writer(file, table, out)) {
            long[] done = {0};
            table.rows().each(row -> {
                writer.row(row);
                if (++done[0] % REPORT_EVERY == 0) {
                    progress.report(done[0], file.rows());
                }
            });
            return writer.finish();
        }
    }

    private SheetWriter writer(ExportFile file, Table table, OutputStream out) throws IOException {
        if (file.format() == ExportFormat.CSV) {
            return new CsvWriter(out, table.headings());
        }
        var provenance =
                new Provenance(file.person(), clock.now(), Formats.BEIJING, table.filter(), table.ruleVersion());
        return new XlsxWriter(
                out,
                store.home(),
                new XlsxWriter.Frame(
                        table.title(), table.headings(), provenance, key -> messages.text(file.language(), key)));
    }
}
