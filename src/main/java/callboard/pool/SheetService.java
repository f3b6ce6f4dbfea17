package callboard.pool;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.data.Secret;
import callboard.data.Vault;
import callboard.exam.Exam;
import callboard.prompt.Pool;
import callboard.prompt.Prompt;
import callboard.prompt.PromptPolicy;
import callboard.prompt.PromptSeal;
import callboard.prompt.PromptService;
import callboard.prompt.Prompts;
import callboard.rules.Asker;
import callboard.subject.Subject;
import callboard.subject.SubjectLeaving;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings sheets into pools: kept sealed for the preview, written whole in one transaction, once however often it is sent. */
@RequestScoped
public class SheetService {

    private static final Secret NOTHING = new Secret(new byte[0]);

    private final SheetImports imports;
    private final Prompts prompts;
    private final PromptSeal seal;
    private final PromptService service;
    private final Vault vault;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    SheetService(
            SheetImports imports,
            Prompts prompts,
            PromptSeal seal,
            PromptService service,
            Vault vault,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.imports = imports;
        this.prompts = prompts;
        this.seal = seal;
        this.service = service;
        this.vault = vault;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Keeps the rows of a file for their preview; returns its ref. */
    @Transactional
    public String begin(Exam exam, Subject subject, Pool pool, Sheet sheet) {
        PromptPolicy.mayWrite(exam).orRefuse();
        String ref = SheetImport.freshRef();
        Secret rows = vault.sealBytes(place(ref), SheetRow.written(sheet.rows()));
        imports.add(new SheetImport(
                subject,
                pool,
                new SheetImport.Uploaded(ref, sheet.name(), sheet.rows().size(), rows),
                asker.me().name(),
                clock.now()));
        return ref;
    }

    /** A file that was read. */
    record Sheet(String name, List<SheetRow> rows) {}

    /** Its rows against both pools as they are now. */
    public SheetReview review(Subject subject, SheetImport sheet) {
        Map<String, Prompt> standing = prompts.ofSubject(subject.schoolId(), subject.id()).stream()
                .collect(Collectors.toMap(Prompt::digest, Function.identity()));
        List<SheetRow> rows = SheetRow.read(vault.openBytes(place(sheet.ref()), sheet.rows()));
        return SheetReview.of(rows, sheet.pool(), standing, seal);
    }

    /** Writes what is new. A second click finds it written and does nothing. */
    @Transactional
    public void commit(Exam exam, Subject subject, SheetImport sheet) {
        if (imports.commit(sheet.schoolId(), sheet.id()) == 1) {
            service.hold(exam);
            List<String> fresh = review(subject, sheet).fresh();
            service.addAll(exam, subject, sheet.pool(), fresh);
            imports.written(sheet.schoolId(), sheet.id(), fresh.size(), NOTHING);
            trail.record(Act.of("pool.act.imported", sheet.ref())
                    .named(subject.terms().name())
                    .inSchool(subject.schoolId())
                    .with("prompt.pool", sheet.pool().name())
                    .with("pool.file", sheet.fileName())
                    .with("pool.rows", sheet.rowCount())
                    .with("pool.written", fresh.size()));
        }
    }

    /** Forgets a sheet that was not written. */
    @Transactional
    public void drop(SheetImport sheet) {
        imports.drop(sheet.schoolId(), sheet.id(), NOTHING);
    }

    void removed(@Observes SubjectLeaving event) {
        imports.removeOf(event.subject().schoolId(), event.subject().id());
    }

    private static Secret.Place place(String ref) {
        return new Secret.Place("prompt_import", "sheet_rows", ref);
    }
}
