package callboard.publication;

import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.export.Columns;
import callboard.export.ExportColumn;
import callboard.major.Direction;
import callboard.result.Publication;
import callboard.result.PublicationLines;
import callboard.result.Withholding;
import callboard.roster.ApplicantColumns;
import callboard.roster.RosterField;
import callboard.roster.SeasonExports;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The columns officers expect of a result sheet, a score for each subject among them. */
@ApplicationScoped
class ResultColumns {

    private static final Set<RosterField> USUAL = EnumSet.of(
            RosterField.CANDIDATE_NUMBER,
            RosterField.TICKET_NUMBER,
            RosterField.NAME,
            RosterField.DOCUMENT_NUMBER,
            RosterField.REGION);
    private static final Set<String> SELDOM = Set.of("major", "direction", "entered", "submitted", "stored");

    private final Exams exams;
    private final Subjects subjects;
    private final ApplicantColumns people;
    private final Messages messages;

    @Inject
    ResultColumns(Exams exams, Subjects subjects, ApplicantColumns people, Messages messages) {
        this.exams = exams;
        this.subjects = subjects;
        this.people = people;
        this.messages = messages;
    }

    Columns<PublicationLines.Row> of(Publication publication, boolean full, Language language) {
        Exam exam = exams.byId(publication.schoolId(), publication.examId()).orElseThrow();
        var look = new ApplicantColumns.Look(language, full, USUAL);
        Columns<PublicationLines.Row> columns = new Columns<>();
        people.add(columns, look, PublicationLines.Row::applicant);
        Adding adding = new Adding(columns, language);
        adding.text("major", row -> exam.major().name());
        adding.text("direction", row -> exam.direction().map(Direction::name).orElse(""));
        for (Subject subject : subjects.ofExam(publication.schoolId(), publication.examId())) {
            adding.add(
                    "subject:" + subject.ref(),
                    subject.terms().name(),
                    row -> row.line().scores().text(subject.place()));
        }
        adding.text(
                "total",
                row -> row.line().total().map(BigDecimal::toPlainString).orElse(""));
        adding.text("rank", row -> row.line().rank().map(String::valueOf).orElse(""));
        adding.text(
                "outcome", row -> messages.text(language, row.line().outcome().labelKey()));
        adding.text(
                "entry",
                row -> messages.text(language, row.entry().writtenState().labelKey()));
        adding.moment("entered", row -> row.entry().room().enteredAt());
        adding.moment("submitted", row -> row.entry().room().completedAt());
        adding.moment("stored", row -> row.entry().room().storedAt());
        adding.text(
                "withheld",
                row -> row.line().withheld() == Withholding.NONE
                        ? ""
                        : messages.text(language, row.line().withheld().labelKey()));
        var own = new ApplicantColumns.Own(publication.schoolId(), exam.season().id(), false);
        people.addExtras(columns, look, own, PublicationLines.Row::applicant);
        return columns;
    }

    /** Adds the columns of the result. */
    private final class Adding {

        private final Columns<PublicationLines.Row> columns;
        private final Language language;

        Adding(Columns<PublicationLines.Row> columns, Language language) {
            this.columns = columns;
            this.language = language;
        }

        void text(String name, Function<PublicationLines.Row, String> cell) {
            add(name, messages.text(language, "result.column." + name), cell);
        }

        /** With the zone in its heading. */
        void moment(String name, Function<PublicationLines.Row, Optional<Instant>> instant) {
            String heading = messages.text(language, "result.column." + name);
            add(
                    name,
                    messages.text(language, "export.zoned", heading),
                    row -> SeasonExports.moment(instant.apply(row)));
        }

        void add(String name, String heading, Function<PublicationLines.Row, String> cell) {
            columns.with(
                    new ExportColumn(
                            name,
                            messages.text(language, "result.export.sheet"),
                            heading,
                            false,
                            !SELDOM.contains(name)),
                    cell);
        }
    }
}
