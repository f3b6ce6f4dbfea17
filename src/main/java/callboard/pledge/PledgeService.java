package callboard.pledge;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.ExamPolicy;
import callboard.rules.Asker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes new versions of pledges. */
@RequestScoped
public class PledgeService {

    private final PledgeTexts texts;
    private final ExamNames names;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    PledgeService(PledgeTexts texts, ExamNames names, Trail trail, Asker asker, Clock clock) {
        this.texts = texts;
        this.names = names;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** Puts a new version in force. Saying again what is already in force writes nothing, so that a double click is harmless. */
    @Transactional
    public PledgeText write(Exam exam, PledgeText.Draft draft) {
        ExamPolicy.mayEditTexts(exam).orRefuse();
        var latest = texts.latest(exam.schoolId(), exam.id());
        if (latest.filter(text -> text.says(draft)).isPresent()) {
            return latest.orElseThrow();
        }
        int number = latest.map(PledgeText::number).orElse(0) + 1;
        PledgeText text = new PledgeText(exam, number, draft, asker.me(), clock.now());
        texts.add(text);
        trail.record(Act.of("pledge.act.written", text.ref())
                .named(names.of(exam))
                .inSchool(exam.schoolId())
                .with("pledge.number", number - 1, number)
                .withChanged("pledge.title", latest.map(PledgeText::title).orElse(""), text.title())
                .withChanged("pledge.body", latest.map(PledgeText::body).orElse(""), text.body())
                .with("pledge.sign-again", text.signAgain()));
        return text;
    }
}
