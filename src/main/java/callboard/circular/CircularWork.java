package callboard.circular;

import callboard.account.Account;
import callboard.circular.Circulars.Receiver;
import callboard.config.Clock;
import callboard.contact.OwnerNotices;
import callboard.job.LongWork;
import callboard.job.LongWorker;
import callboard.job.Progress;
import callboard.notice.Message;
import callboard.notice.Notices;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells everybody on a list, some at a step; who was told is written down in the same transaction. */
@ApplicationScoped
public class CircularWork implements LongWorker {

    public static final String KIND = "circular.work";

    private static final int STEP = 200;

    private final Circulars circulars;
    private final OwnerNotices owners;
    private final Notices notices;
    private final Clock clock;

    @Inject
    CircularWork(Circulars circulars, OwnerNotices owners, Notices notices, Clock clock) {
        this.circulars = circulars;
        this.owners = owners;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void step(LongWork work, Progress progress) {
        Circular circular = circulars.byRef(work.subject()).orElseThrow();
        List<Receiver> next = circulars.untold(circular.id(), Limit.of(STEP));
        if (next.isEmpty()) {
            work.finish(clock.now(), "circular.work.done", circular.people());
        } else {
            next.forEach(one -> tell(circular, one.account()));
            circulars.told(next.stream().map(one -> one.receiver().id()).toList(), clock.now());
            work.reached(circulars.countTold(circular.id()), circular.people());
        }
    }

    private void tell(Circular circular, Account account) {
        Message message = message(circular, account, "circular.notice.text");
        notices.tell(account.id(), message);
        if (circular.messages()) {
            owners.send(
                    account,
                    message(circular, account, "circular.sms"),
                    circular.isEnglish() ? both(circular, account) : message);
        }
    }

    private static Message message(Circular circular, Account account, String textKey) {
        return addressed(
                circular,
                account,
                Message.of("circular.notice.title", textKey, circular.titles(), circular.bodies(account.name())));
    }

    /** Which language the owner of a mail address reads is not known: he finds his own below the other. */
    private static Message both(Circular circular, Account account) {
        return addressed(
                circular,
                account,
                Message.of(
                        "circular.mail.title",
                        "circular.mail.text",
                        circular.title(),
                        circular.titleEn(),
                        circular.bodyFor(account.name()),
                        circular.englishFor(account.name())));
    }

    private static Message addressed(Circular circular, Account account, Message message) {
        return message.to(account.id())
                .ofSchool(circular.schoolId())
                .leadingTo(account.isCandidate() ? "/entries" : "")
                .once("circular:" + circular.ref() + ":" + account.ref());
    }
}
