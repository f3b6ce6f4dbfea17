package callboard.imports;

import callboard.changeset.ChangeLines;
import callboard.config.Clock;
import callboard.intake.FileRows;
import callboard.intake.ImportFiles;
import callboard.intake.ImportState;
import callboard.intake.RosterColumns;
import callboard.intake.RosterFile;
import callboard.intake.RosterRow;
import callboard.intake.RowDigest;
import callboard.intake.RowReader;
import callboard.job.LongWork;
import callboard.job.LongWorker;
import callboard.job.Progress;
import callboard.roster.ApplicantSeal;
import callboard.roster.Applicants;
import callboard.roster.RosterField;
import callboard.roster.SeasonMajors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;

/** Reads a mapped file and compares it with the roster (R-43, step 3): one step, so that a preview is there wholly or not. */
@ApplicationScoped
public class PreviewWork implements LongWorker {

    static final String KIND = "imports.work.preview";

    private final RosterImports imports;
    private final ChangeLines lines;
    private final Applicants applicants;
    private final ApplicantSeal applicantSeal;
    private final ImportFiles files;
    private final Clock clock;
    private final PreviewRules rules;

    @Inject
    PreviewWork(
            RosterImports imports,
            ChangeLines lines,
            Applicants applicants,
            ApplicantSeal applicantSeal,
            ImportFiles files,
            Clock clock,
            PreviewRules rules) {
        this.imports = imports;
        this.lines = lines;
        this.applicants = applicants;
        this.applicantSeal = applicantSeal;
        this.files = files;
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(LongWork work, Progress progress) {
        RosterImport roster = imports.byRef(work.schoolId(), work.subject()).orElseThrow();
        if (roster.state() == ImportState.MAPPED) {
            lines.removeOf(roster.changes());
            var seen = imports.standing(roster);
            roster.preview(read(roster, progress), seen);
            imports.save(roster);
        }
        int rows = roster.counts().rowsRead();
        work.reached(rows, rows);
        work.finish(clock.now(), "imports.work.previewed", rows);
    }

    /** Reads the roster and then the file; the file once more if what it said of a row turned out otherwise further down. */
    private Counts read(RosterImport roster, Progress progress) {
        SeasonMajors majors = rules.majors(roster);
        RosterColumns columns = roster.mapping().orElseThrow().columns();
        var reader = new RowReader(columns, majors.known(), rules.documents(clock.now()), roster.splitsMajors());
        var stored = new StoredRows(applicants, applicantSeal, majors, roster);
        var rows = new FileRows(applicantSeal::index);
        stored.tell(rows);
        try (RosterFile file = files.open(roster.ref())) {
            var first = new PreviewLines(lines.writer(roster.changes()), stored, columns);
            each(file, roster, reader, (digest, name) -> {
                first.take(digest, rows.count(digest), name);
                progress.report(rows.rows(), 0);
            });
            var missing = stored.missing(rows);
            var settled = rows.isToBeReadAgain() ? again(roster, stored, columns) : first;
            if (rows.isToBeReadAgain()) {
                each(file, roster, reader, (digest, name) -> settled.take(digest, rows.of(digest), name));
            }
            missing.forEach(settled::miss);
            return settled.finish(rows.rows());
        }
    }

    private PreviewLines again(RosterImport roster, StoredRows stored, RosterColumns columns) {
        lines.removeOf(roster.changes());
        return new PreviewLines(lines.writer(roster.changes()), stored, columns);
    }

    private static void each(
            RosterFile file, RosterImport roster, RowReader reader, BiConsumer<RowDigest, String> act) {
        RosterColumns columns = reader.columns();
        file.rows(roster.sheet(), columns.headingRow(), row -> act.accept(reader.read(row), name(columns, row)));
    }

    private static String name(RosterColumns columns, RosterRow row) {
        return columns.column(RosterField.NAME).stream()
                .mapToObj(index -> row.cell(index).tidy())
                .findFirst()
                .orElse("");
    }
}
