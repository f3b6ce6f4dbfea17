package callboard.demo;

import callboard.account.Role;
import callboard.application.ApplicationService;
import callboard.application.Registrations;
import callboard.candidate.CandidateLines;
import callboard.candidate.NoticeReading;
import callboard.candidate.Withdrawal;
import callboard.cast.Autograph;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.signature.PledgeSigning;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Pupils apply, sign the pledge and read the notice; one of them is withdrawn by the officer. */
@RequestScoped
class Auditions {

    private final Office office;
    private final ApplicationService applications;
    private final Registrations registrations;
    private final ExamTexts texts;
    private final PledgeSigning signing;
    private final NoticeReading notices;
    private final Withdrawal withdrawal;
    private final CandidateLines lines;
    private final Entries entries;

    @Inject
    Auditions(
            Office office,
            ApplicationService applications,
            Registrations registrations,
            ExamTexts texts,
            PledgeSigning signing,
            NoticeReading notices,
            Withdrawal withdrawal,
            CandidateLines lines,
            Entries entries) {
        this.office = office;
        this.applications = applications;
        this.registrations = registrations;
        this.texts = texts;
        this.signing = signing;
        this.notices = notices;
        this.withdrawal = withdrawal;
        this.lines = lines;
        this.entries = entries;
    }

    void write(Script script, Play play, Actor actor) {
        if (actor.fate().applies()) {
            script.at(actor.after(Duration.ofHours(20)), actor.himself(), () -> apply(play, actor));
        }
        if (actor.fate().prepares()) {
            script.at(actor.after(Duration.ofHours(26)), actor.himself(), () -> sign(actor));
        }
        if (actor.fate() == Fate.WITHDRAWN) {
            script.at(actor.after(Duration.ofHours(70)), play.staff(Role.OFFICER), () -> withdraw(play, actor));
        }
    }

    /** Applies for the exam that a course is about. */
    ApplicationService.Outcome apply(Play play, Course course, long account) {
        return applications.apply(
                play.season(),
                office.exam(play, course),
                registrations.candidate(account).orElseThrow());
    }

    private void apply(Play play, Actor actor) {
        var outcome = apply(play, actor.course(), actor.account().id());
        actor.entry = outcome.entry()
                .orElseThrow(() -> new IllegalStateException("refused: " + actor.pupil() + outcome.failure()));
    }

    private void sign(Actor actor) {
        Entry entry = fresh(actor);
        ExamText text =
                texts.latest(entry.schoolId(), entry.examId(), TextKind.PLEDGE).orElseThrow();
        Optional<byte[]> drawing =
                actor.number() % 4 == 0 ? Optional.empty() : Optional.of(Autograph.of(actor.number()));
        signing.sign(entry, text, actor.pupil().name(), drawing);
    }

    void readNotice(Actor actor) {
        notices.read(fresh(actor));
    }

    private void withdraw(Play play, Actor actor) {
        withdrawal.withdraw(lines.find(play.school().id(), actor.entry().ref()).orElseThrow(), Play.word("withdrawal"));
    }

    /** As it is now. */
    Entry fresh(Actor actor) {
        return entries.byId(actor.entry().schoolId(), actor.entry().id()).orElseThrow();
    }
}
