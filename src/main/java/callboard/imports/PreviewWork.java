package callboard.imports;

import callboard.changeset.ChangeLines;
import callboard.config.Clock;
import callboard.intake.Comparison;
import callboard.intake.FileRows;
import callboard.intake.ImportFiles;
import callboard.intake.ImportState;
import callboard.intake.RosterColumns;
import callboard.intake.RosterFile;
import callboard.intake.RosterRow;
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

    /** Reads the file twice: the first time to know what is in it at all, the second time to say what becomes of each row. */
    private Counts read(RosterImport roster, Progress progress) {
        SeasonMajors majors = rules.majors(roster);
        RosterColumns columns = roster.mapping().orElseThrow().columns();
        var reader = new RowReader(columns, majors.known(), rules.documents(clock.now()), roster.splitsMajors());
        var rows = new FileRows(Comparison.by(columns));
        var stored = new StoredRows(applicants, applicantSeal, majors, roster);
        var preview = new PreviewLines(
                lines.writer(roster.changes()), stored::rows, columns.column(RosterField.DOCUMENT_NUMBER));
        try (RosterFile file = files.open(roster.ref())) {
            file.rows(roster.sheet(), columns.headingRow(), row -> {
                rows.count(reader.read(row));
                progress.report(rows.rows(), 0);
            });
            var missing = stored.compare(rows);
            int[] done = {0};
            file.rows(roster.sheet(), columns.headingRow(), row -> {
                preview.take(reader.read(row), rows, name(columns, row));
                progress.report(Math.min(++done[0], rows.rows()), rows.rows());
            });
            missing.forEach(one -> preview.miss(one, rows));
        }
        return preview.finish(rows.rows());
    }

    private static String name(RosterColumns columns, RosterRow row) {
        return columns.column(RosterField.NAME).stream()
                .mapToObj(index -> row.cell(index).tidy())
                .findFirst()
                .orElse("");
    }
}
