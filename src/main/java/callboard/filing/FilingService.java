package callboard.filing;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.export.Demand;
import callboard.export.ExportFile;
import callboard.export.ExportFormat;
import callboard.export.ExportService;
import callboard.rules.Verdict;
import callboard.school.School;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes the file that is filed, and remembers how the school is named in it. */
@RequestScoped
public class FilingService {

    private final Filings filings;
    private final SchoolFilings named;
    private final FilingSource source;
    private final ExportService exports;
    private final Trail trail;
    private final Ui ui;

    @Inject
    FilingService(
            Filings filings, SchoolFilings named, FilingSource source, ExportService exports, Trail trail, Ui ui) {
        this.filings = filings;
        this.named = named;
        this.source = source;
        this.exports = exports;
        this.trail = trail;
        this.ui = ui;
    }

    /** A spreadsheet is for reading and made at any time for who may have the file; what is filed must be fit, too. */
    Verdict mayMake(FilingScope scope, ExportFormat format) {
        Verdict mayHave = source.mayHave(scope.school().id());
        return mayHave.isRefused() ? mayHave : fit(scope, format);
    }

    private Verdict fit(FilingScope scope, ExportFormat format) {
        return format == ExportFormat.DBF ? FilingPolicy.mayFile(FilingReport.of(filings, scope)) : Verdict.allowed();
    }

    /** Makes it as any export is made: it stands in the trail, and its download again. */
    @Transactional
    public ExportFile make(FilingScope scope, ExportFormat format) {
        mayMake(scope, format).orRefuse();
        return exports.ask(scope.school().id(), Demand.of(FilingSource.offer(scope), format, ui.language()));
    }

    /** How the school is named in its filings. */
    @Transactional
    public void name(School school, SchoolFilingForm form) {
        SchoolFiling filing = named.ofSchool(school.id()).orElseGet(() -> fresh(school));
        SchoolFilingForm before = SchoolFilingForm.of(filing);
        form.into(filing);
        named.save(filing);
        trail.record(Act.of("filing.act.named", school.ref())
                .named(school.name())
                .inSchool(school.id())
                .withChanged("filing.field.YXDM", before.institutionCode, filing.institutionCode())
                .withChanged("filing.field.YXMC", before.institutionName, filing.institutionName())
                .withChanged("filing.field.YXKSDD", before.examPlace, filing.examPlace()));
    }

    private SchoolFiling fresh(School school) {
        SchoolFiling filing = new SchoolFiling(school.id());
        named.add(filing);
        return filing;
    }
}
