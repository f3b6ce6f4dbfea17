package callboard.circular;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Draws up a circular and sends it. */
@ApplicationScoped
public class CircularService {

    private final Circulars circulars;
    private final ChoiceSeal choices;
    private final LongWorkService works;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    CircularService(
            Circulars circulars, ChoiceSeal choices, LongWorkService works, Trail trail, Asker asker, Clock clock) {
        this.circulars = circulars;
        this.choices = choices;
        this.works = works;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /**
     * Text and list, as they will be sent if somebody confirms them.
     *
     * @param choice whom the author chose, for when he comes back to it
     */
    @Transactional
    public Circular draw(long school, Circular.Text text, List<Long> accounts, Map<String, String> choice) {
        Circular circular = new Circular(school, asker.me(), text, clock.now());
        choices.write(circular, choice);
        circulars.add(circular);
        circulars.addAll(accounts.stream()
                .map(account -> new CircularReceiver(circular, account))
                .toList());
        circular.listed(accounts.size(), Math.toIntExact(circulars.countMails(circular.id())));
        circulars.save(circular);
        return circular;
    }

    /** Whom its author chose, while nobody has sent it. */
    Map<String, String> choice(Circular circular) {
        return choices.read(circular);
    }

    /** Puts a text away that nobody sent, with its list; refused if somebody sends it at this moment. */
    @Transactional
    public void discard(Circular circular) {
        CircularPolicy.mayDiscard(circular).orRefuse();
        List<Long> one = List.of(circular.id());
        circulars.forgetReceivers(one);
        if (circulars.forget(one) == 0) {
            throw new Refused(Verdict.refused("circular.refused.sent"));
        }
        trail.record(Act.of("circular.act.discarded", circular.ref())
                .named(circular.title())
                .inSchool(circular.schoolId()));
    }

    /** Sends it to everybody on its list; the job tells them in the background. A second click is refused by the first. */
    @Transactional
    public void confirm(Circular circular, String typed) {
        CircularPolicy.mayConfirm(circular, clock.now()).orRefuse();
        CircularPolicy.rightCount(circular, typed).orRefuse();
        circular.confirm(clock.now());
        circulars.save(circular);
        works.ask(new LongWork(
                CircularWork.KIND, circular.ref(), asker.me().account(), circular.schoolId(), clock.now()));
        trail.record(Act.of("circular.act.sent", circular.ref())
                .named(circular.title())
                .inSchool(circular.schoolId())
                .with("circular.audience", circular.audience())
                .with("circular.people", circular.people()));
    }
}
