package callboard.demo;

import callboard.account.Role;
import callboard.cast.Pupils;
import callboard.cast.RosterBook;
import callboard.config.Clock;
import callboard.config.DataFolder;
import callboard.data.Ref;
import callboard.imports.CommitWork;
import callboard.imports.ImportService;
import callboard.imports.PreviewWork;
import callboard.imports.RosterImport;
import callboard.imports.RosterImports;
import callboard.imports.Taking;
import callboard.intake.ImportFiles;
import callboard.intake.RosterFile;
import callboard.intake.SheetColumns;
import callboard.job.LongWork;
import callboard.job.LongWorker;
import callboard.job.LongWorks;
import callboard.sheet.Provenance;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The officer imports the roster, and a larger file with errors in it lies ready for whoever wants to try. */
@RequestScoped
class Registry {

    /** For trying: a thousand rows, some of them wrong. */
    static final String TRIAL = "demo-roster.xlsx";

    private static final int TRIAL_ROWS = 1000;
    private static final Duration IMPORTED = Duration.ofDays(36);

    private final ImportFiles files;
    private final ImportService service;
    private final RosterImports imports;
    private final Works works;
    private final DataFolder folder;
    private final Messages messages;
    private final Clock clock;

    @Inject
    Registry(
            ImportFiles files,
            ImportService service,
            RosterImports imports,
            Works works,
            DataFolder folder,
            Messages messages,
            Clock clock) {
        this.files = files;
        this.service = service;
        this.imports = imports;
        this.works = works;
        this.folder = folder;
        this.messages = messages;
        this.clock = clock;
    }

    void write(Script script, Play play) {
        Instant uploaded = play.now().minus(IMPORTED);
        if (play.stage().hasRoster()) {
            script.at(uploaded, play.staff(Role.OFFICER), () -> bring(play));
        }
        script.at(play.now(), () -> book(folder.root().resolve(TRIAL), trial(), true));
    }

    private void bring(Play play) throws IOException {
        String ref = Ref.fresh();
        Path draft = Files.createTempFile("roster", ".xlsx");
        try {
            book(draft, registered(), false);
            long length;
            try (var bytes = Files.newInputStream(draft)) {
                length = files.keep(ref, bytes);
            }
            commit(service.begin(play.season(), ref, Play.word("file.roster"), length));
        } finally {
            Files.delete(draft);
        }
    }

    private void commit(RosterImport roster) {
        SheetColumns columns = columns(roster);
        service.map(roster, columns.sheet(), columns.columns(), false);
        works.preview(roster);
        service.commit(read(roster), Taking.EVERYTHING);
        works.commit(roster);
    }

    private SheetColumns columns(RosterImport roster) {
        try (RosterFile file = files.open(roster.ref())) {
            return file.sheets().stream()
                    .flatMap(sheet -> SheetColumns.guess(sheet, file.top(sheet), Map.of()).stream())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private RosterImport read(RosterImport roster) {
        return imports.byRef(roster.schoolId(), roster.ref()).orElseThrow();
    }

    private void book(Path file, List<RosterBook.Line> lines, boolean spoiled) throws IOException {
        var provenance = new Provenance(
                Play.word("school.name"), clock.now(), ZoneId.of("Asia/Shanghai"), Play.word("school.name"), "");
        RosterBook.write(
                file, lines, spoiled, new RosterBook.Origin(provenance, key -> messages.text(Language.ZH_CN, key)));
    }

    /** Those of the play, and behind them people who registered late. */
    private static List<RosterBook.Line> trial() {
        List<RosterBook.Line> lines = new ArrayList<>(registered());
        for (int number = lines.size(); lines.size() < TRIAL_ROWS; number++) {
            Course course = Course.values()[number % Course.values().length];
            lines.add(line(course, number));
        }
        return lines;
    }

    private static List<RosterBook.Line> registered() {
        List<RosterBook.Line> lines = new ArrayList<>();
        for (Course course : Course.values()) {
            course.pupils().forEach(pupil -> lines.add(line(course, pupil.number())));
        }
        return lines;
    }

    private static RosterBook.Line line(Course course, int number) {
        String direction = course.direction().isEmpty() ? "" : Play.word(course.direction());
        return new RosterBook.Line(Pupils.of(number), Play.word(course.major()), direction);
    }

    /** Does at once what a job would do after the commit. */
    @RequestScoped
    static class Works {

        private final PreviewWork preview;
        private final CommitWork commit;
        private final LongWorks works;

        @Inject
        Works(PreviewWork preview, CommitWork commit, LongWorks works) {
            this.preview = preview;
            this.commit = commit;
            this.works = works;
        }

        void preview(RosterImport roster) {
            run(preview, roster);
        }

        void commit(RosterImport roster) {
            run(commit, roster);
        }

        private void run(LongWorker worker, RosterImport roster) {
            LongWork work = works.latest(worker.kind(), roster.ref()).orElseThrow();
            try {
                worker.step(work, (done, total) -> {});
            } catch (Exception e) {
                throw new IllegalStateException("The roster of the demo cannot be imported", e);
            }
            works.save(work);
        }
    }
}
