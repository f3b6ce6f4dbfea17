package callboard.candidate;

import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.entry.RoomClock;
import callboard.entry.Standing;
import callboard.exam.Exam;
import callboard.export.Columns;
import callboard.export.ExportColumn;
import callboard.major.Direction;
import callboard.roster.Applicant;
import callboard.roster.ApplicantColumns;
import callboard.roster.RosterField;
import callboard.roster.SeasonExports;
import callboard.school.Season;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What can be told of an entry in a file: both instants of a submission, and the deadline the candidate had. */
@ApplicationScoped
class EntryColumns {

    private static final Set<RosterField> USUAL = EnumSet.of(
            RosterField.CANDIDATE_NUMBER,
            RosterField.TICKET_NUMBER,
            RosterField.NAME,
            RosterField.DOCUMENT_NUMBER,
            RosterField.REGION);
    private static final Set<String> SELDOM =
            Set.of("waiting", "session", "closes", "subjects", "mocks", "pledge", "signed");

    private final ApplicantColumns people;
    private final Messages messages;

    @Inject
    EntryColumns(ApplicantColumns people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    /** A line of the list at the instant of the export. */
    record Line(Entry entry, Exam exam, Applicant applicant, Standing standing, Instant now) {

        static Line of(EntryRows.AtDesk row, Instant now) {
            return new Line(row.entry(), row.exam(), row.applicant(), row.standing(), now);
        }

        EntryState state() {
            return standing.state(now);
        }

        /** T, once he has entered. */
        Optional<Instant> deadline() {
            return standing.clock().map(RoomClock::deadline);
        }

        Optional<Instant> closes() {
            return Optional.of(standing.window().closesAt());
        }

        boolean waits() {
            return state() != EntryState.COMPLETED
                    && standing.facts().preparation().waitsForIdentity();
        }

        String subjects() {
            return entry.room().enteredAt().isPresent()
                    ? (entry.room().subjects() - entry.room().subjectsLeft()) + "/"
                            + entry.room().subjects()
                    : "";
        }
    }

    /** All of them in a language. */
    Columns<Line> of(Season season, boolean full, Language language) {
        var look = new ApplicantColumns.Look(language, full, USUAL);
        Columns<Line> columns = new Columns<>();
        people.add(columns, look, Line::applicant);
        Adding adding = new Adding(columns, language);
        adding.text("major", line -> line.exam().major().name());
        adding.text(
                "direction",
                line -> line.exam().direction().map(Direction::name).orElse(""));
        adding.text("round", line -> messages.text(language, line.exam().round().labelKey()));
        adding.text("state", line -> messages.text(language, line.state().labelKey()));
        adding.text("waiting", line -> line.waits() ? messages.text(language, "web.badge.WAITING_IDENTITY") : "");
        adding.moment("applied", line -> Optional.of(line.entry().appliedAt()));
        adding.moment("session", line -> line.entry().steps().session().map(session -> session.opensAt()));
        adding.moment("entered", line -> line.entry().room().enteredAt());
        adding.moment("deadline", Line::deadline);
        adding.moment("closes", Line::closes);
        adding.moment("submitted", line -> line.entry().room().completedAt());
        adding.moment("stored", line -> line.entry().room().storedAt());
        adding.text("subjects", Line::subjects);
        adding.text("mocks", line -> String.valueOf(line.entry().steps().mocks()));
        adding.text("pledge", line -> version(line.entry().steps().pledgeVersion()));
        adding.moment("signed", line -> line.entry().steps().pledgeSignedAt());
        people.addExtras(
                columns, look, new ApplicantColumns.Own(season.schoolId(), season.id(), false), Line::applicant);
        return columns;
    }

    private static String version(int version) {
        return version == 0 ? "" : String.valueOf(version);
    }

    /** Adds the columns of the exam. */
    private final class Adding {

        private final Columns<Line> columns;
        private final Language language;

        Adding(Columns<Line> columns, Language language) {
            this.columns = columns;
            this.language = language;
        }

        void text(String name, Function<Line, String> cell) {
            add(name, messages.text(language, "candidate.export." + name), cell);
        }

        /** With the zone in its heading. */
        void moment(String name, Function<Line, Optional<Instant>> instant) {
            String heading = messages.text(language, "candidate.export." + name);
            add(
                    name,
                    messages.text(language, "export.zoned", heading),
                    line -> SeasonExports.moment(instant.apply(line)));
        }

        private void add(String name, String heading, Function<Line, String> cell) {
            columns.with(
                    new ExportColumn(
                            name,
                            messages.text(language, "candidate.export.group"),
                            heading,
                            false,
                            !SELDOM.contains(name)),
                    cell);
        }
    }
}
