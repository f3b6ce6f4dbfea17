package callboard.demo;

import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.result.CutOff;
import callboard.result.Publication;
import callboard.result.PublicationService;
import callboard.result.ReleaseWriting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The officer drafts the pass list of an exam that is judged; where it is published, the publisher confirms and releases it. */
@RequestScoped
class Press {

    private static final Duration JUDGED = Duration.ofHours(80);
    private static final int PLACES_PER_ENTRANT = 3;

    private final Office office;
    private final PublicationService publications;
    private final ReleaseWriting writing;
    private final ExamNames names;

    @Inject
    Press(Office office, PublicationService publications, ReleaseWriting writing, ExamNames names) {
        this.office = office;
        this.publications = publications;
        this.writing = writing;
        this.names = names;
    }

    void write(Script script, Play play) {
        for (Course course : Course.values()) {
            ExamPhase phase = play.stage().of(course);
            Instant judged = phase.closesAt(play.now()).plus(JUDGED);
            if (phase.isJudged()) {
                script.at(judged, play.staff(Role.OFFICER), () -> draft(play, course));
            }
            if (phase == ExamPhase.PUBLISHED) {
                script.at(judged.plus(Duration.ofHours(18)), play.staff(Role.PUBLISHER), () -> confirm(play, course));
                script.at(judged.plus(Duration.ofHours(18)).plusSeconds(1), writing::run);
            }
        }
    }

    private void draft(Play play, Course course) {
        Exam exam = office.exam(play, course);
        int places = play.stage().players(course).size() / PLACES_PER_ENTRANT;
        publications.draft(exam, CutOff.best(places), names.of(exam) + Play.word("publication.title"));
    }

    private void confirm(Play play, Course course) {
        Publication draft = publications.active(office.exam(play, course)).orElseThrow();
        publications.confirm(draft, String.valueOf(draft.counts().passed()), Optional.empty());
    }
}
