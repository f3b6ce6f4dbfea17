package callboard.publication;

import callboard.checklist.ChecklistItem;
import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.Exam;
import callboard.exam.Round;
import callboard.result.Publication;
import callboard.school.DeskSchool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The point about the round before: nobody can apply for a later one until its pass list is released. The list can still come
 * after the opening, so its lack is amber.
 */
@RequestScoped
public class RoundItems implements ChecklistItem.Source {

    private final EarlierRound rounds;
    private final DeskSchool desk;

    @Inject
    RoundItems(EarlierRound rounds, DeskSchool desk) {
        this.rounds = rounds;
        this.desk = desk;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        return exam.round() == Round.PRELIMINARY ? List.of() : List.of(item(exam));
    }

    private ChecklistItem item(Exam exam) {
        Optional<Exam> earlier = rounds.before(exam);
        if (earlier.isEmpty()) {
            return item(Level.AMBER, "publication.check.none", Fact.of("publication.check.none.fact"), exams());
        }
        Optional<Publication> list = rounds.released(earlier.get());
        return list.map(released -> item(
                        Level.GREEN,
                        "publication.check.released",
                        Fact.of(
                                "publication.check.released.fact",
                                released.counts().passed()),
                        lists()))
                .orElseGet(() -> item(
                        Level.AMBER,
                        "publication.check.unreleased",
                        Fact.of("publication.check.unreleased.fact"),
                        lists()));
    }

    private Fix exams() {
        return new Fix("publication.check.fix.exams", desk.href("exams"));
    }

    private Fix lists() {
        return new Fix("publication.check.fix.lists", desk.href("publications"));
    }

    private static ChecklistItem item(Level level, String titleKey, Fact fact, Fix fix) {
        return new ChecklistItem("earlier-round", 51, level, titleKey, fact, "list-check", fix);
    }
}
