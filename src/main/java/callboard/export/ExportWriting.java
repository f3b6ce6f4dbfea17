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
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Makes the file of an export; made again after a crash it is the same file. */
@ApplicationScoped
class ExportWriting {

    private static final int REPORT_EVERY = 500;

    private final ExportFiles files;
    private final ExportStore store;
    private final ExportSources sources;
    private final WishSeal wishes;
    private final Messages messages;
    private final Clock clock;

    @Inject
    ExportWriting(
            ExportFiles files,
            ExportStore store,
            ExportSources sources,
            WishSeal wishes,
            Messages messages,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.sources = sources;
        this.wishes = wishes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes it and saves its row, in the caller's transaction.
     *
     * @throws callboard.rules.Refused if its source does not let it be written as things are now
     */
    void write(ExportFile file, Progress progress) {
        ExportSource source = sources.known(file.kind());
        source.mayWrite(file.schoolId(), file.subject(), file.format()).orRefuse();
        Table table = source.table(file.schoolId(), file.subject(), wishes.read(file), file.language());
        try {
            var kept = store.write(file.ref(), out -> write(file, table, out, progress));
            file.written(table, kept.result(), kept.size(), clock.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.save(file);
    }

    private SheetWriter.Written write(ExportFile file, Table table, OutputStream out, Progress progress)
            throws IOException {
        try (SheetWriter writer = writer(file, table, out)) {
            long[] done = {0};
            table.rows().each(row -> {
                writer.row(row);
                if (++done[0] % REPORT_EVERY == 0) {
                    progress.report(done[0], Math.max(done[0], file.rows()));
                }
            });
            return writer.finish();
        }
    }

    private SheetWriter writer(ExportFile file, Table table, OutputStream out) throws IOException {
        if (file.format() == ExportFormat.XLSX) {
            return new XlsxWriter(out, frame(file, table));
        } else if (file.format() == ExportFormat.CSV) {
            return new CsvWriter(out, table.headings());
        } else {
            return sources.known(file.kind()).writer(file.format(), table, out);
        }
    }

    private XlsxWriter.Frame frame(ExportFile file, Table table) {
        var provenance =
                new Provenance(file.person(), clock.now(), Formats.BEIJING, table.filter(), table.ruleVersion());
        return new XlsxWriter.Frame(
                table.title(), table.headings(), provenance, key -> messages.text(file.language(), key));
    }
}
