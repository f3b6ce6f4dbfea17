package callboard.inquiry;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.data.Vault;
import callboard.inquiry.InquiryPolicy.Deed;
import callboard.inquiry.InquiryPolicy.Who;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.review.NewCase;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a candidate does with his questions. The trail says that he wrote, never what. */
@ApplicationScoped
public class InquiryService {

    private static final Duration DAY = Duration.ofDays(1);

    /** Within this the same words again are the same button pressed again. */
    private static final Duration DOUBLED = Duration.ofMinutes(10);

    private final Inquiries inquiries;
    private final Accounts accounts;
    private final Vault vault;
    private final Desk desk;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    InquiryService(
            Inquiries inquiries, Accounts accounts, Vault vault, Desk desk, Trail trail, Asker asker, Clock clock) {
        this.inquiries = inquiries;
        this.accounts = accounts;
        this.vault = vault;
        this.desk = desk;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** May the asker ask something else now? */
    Verdict mayBegin() {
        long me = asker.me().account();
        return InquiryPolicy.mayBegin(inquiries.countOpen(me), writtenToday(me));
    }

    /** May the asker add to his question? */
    Verdict mayWrite(Inquiry inquiry) {
        return InquiryPolicy.may(Deed.WRITE, inquiry.state(), Who.OWNER)
                .and(InquiryPolicy.mayWriteMore(writtenToday(inquiry.account())));
    }

    /**
     * Puts a question to the desk. His account is held meanwhile, so that many at once are counted one after the other; the one
     * that he has just put is returned where he sends it again.
     */
    @Transactional
    public Inquiry begin(InquirySubject subject, String entryRef, String words) {
        long me = asker.me().account();
        hold(me);
        Optional<Inquiry> before = inquiries
                .begun(me, subject, entryRef, clock.now().minus(DOUBLED))
                .stream()
                .filter(one -> said(one).get(0).words().equals(words))
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        mayBegin().orRefuse();
        Inquiry inquiry = new Inquiry(me, subject, entryRef, clock.now());
        inquiries.add(inquiry);
        inquiry.await(toDesk(inquiry).ref(), clock.now());
        inquiries.save(inquiry);
        inquiries.add(new InquiryLine(inquiry, words, vault, clock.now()));
        record("inquiry.act.begun", inquiry);
        return inquiry;
    }

    /** Adds to it; one that was answered comes back to the desk. */
    @Transactional
    public void write(Inquiry seen, String words) {
        Inquiry inquiry = held(seen);
        mayWrite(inquiry).orRefuse();
        if (inquiry.state() == Inquiry.State.OPEN) {
            inquiry.written(clock.now());
        } else {
            inquiry.await(toDesk(inquiry).ref(), clock.now());
        }
        inquiries.save(inquiry);
        inquiries.add(new InquiryLine(inquiry, words, vault, clock.now()));
        record("inquiry.act.written", inquiry);
    }

    /** He needs no more answer; what still waits is taken off the desk. */
    @Transactional
    public void close(Inquiry seen) {
        Inquiry inquiry = held(seen);
        InquiryPolicy.may(Deed.CLOSE, inquiry.state(), Who.OWNER).orRefuse();
        inquiry.close(clock.now());
        inquiries.save(inquiry);
        desk.withdraw(CaseKind.INQUIRY, inquiry.ref());
        record("inquiry.act.closed", inquiry);
    }

    /** Removes all questions of somebody who closes his account. */
    @Transactional
    public void forget(long account) {
        List<Inquiry> all = inquiries.all(account);
        all.stream()
                .filter(one -> one.state() == Inquiry.State.OPEN)
                .forEach(one -> desk.withdraw(CaseKind.INQUIRY, one.ref()));
        if (!all.isEmpty()) {
            List<Long> ids = all.stream().map(Inquiry::id).toList();
            inquiries.forgetLines(ids);
            inquiries.forget(ids);
        }
    }

    /**
     * A question with all that was written.
     *
     * @param said in the order in which it was written
     */
    public record Talk(Inquiry inquiry, List<Said> said) {}

    /** All questions of an account, for its owner's copy of his data; two statements however many. */
    public List<Talk> talks(long account) {
        Map<Long, List<Said>> lines = inquiries.linesOf(account).stream()
                .collect(Collectors.groupingBy(
                        InquiryLine::inquiry, Collectors.mapping(this::said, Collectors.toList())));
        return inquiries.all(account).stream()
                .map(one -> new Talk(one, lines.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** What was written, for whoever may read it. */
    List<Said> said(Inquiry inquiry) {
        return inquiries.lines(inquiry.id()).stream().map(this::said).toList();
    }

    private Said said(InquiryLine line) {
        return new Said(line.byStaff(), line.authorName(), line.reasonKey(), line.words(vault), line.saidAt());
    }

    /** The case with which a question stands at the desk. */
    ManualReview toDesk(Inquiry inquiry) {
        String name = accounts.byId(inquiry.account()).map(Account::name).orElse("");
        return desk.open(new NewCase(CaseKind.INQUIRY, inquiry.ref(), inquiry.account(), 0, name, inquiry.number()));
    }

    /** A question as it stands once its owner's account is held: what one side does waits until the other is through. */
    Inquiry held(Inquiry seen) {
        hold(seen.account());
        return inquiries
                .of(seen.account(), seen.ref())
                .orElseThrow(() -> new Refused(Verdict.refused("inquiry.nobody")));
    }

    private void hold(long account) {
        if (accounts.holdOpen(account) == 0) {
            throw new Refused(Verdict.refused("inquiry.nobody"));
        }
    }

    private long writtenToday(long account) {
        return inquiries.countWritten(account, clock.now().minus(DAY));
    }

    private void record(String act, Inquiry inquiry) {
        trail.record(Act.of(act, inquiry.ref()).named(inquiry.number()));
    }
}
