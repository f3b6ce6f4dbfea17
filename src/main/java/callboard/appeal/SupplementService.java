package callboard.appeal;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.contact.OwnerNotices;
import callboard.data.Vault;
import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import callboard.notice.Message;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asking one of the two accounts of an appeal for more, and handing it in; the case rests in between. */
@ApplicationScoped
public class SupplementService {

    private final Supplements supplements;
    private final IdentityAppeals appeals;
    private final SealedImages images;
    private final Vault vault;
    private final Desk desk;
    private final OwnerNotices notices;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    SupplementService(
            Supplements supplements,
            IdentityAppeals appeals,
            SealedImages images,
            Vault vault,
            Desk desk,
            OwnerNotices notices,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.supplements = supplements;
        this.appeals = appeals;
        this.images = images;
        this.vault = vault;
        this.desk = desk;
        this.notices = notices;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** May the asker, who has the case on his desk, ask for more? */
    Verdict mayAsk(ManualReview review, IdentityAppeal appeal) {
        return desk.mayDecide(review)
                .and(SupplementPolicy.mayAsk(supplements.ofAppeal(appeal.id()).size()));
    }

    /**
     * Tells the account what is wanted. It is recorded on the supplement, as is the answer: what is recorded on the appeal is read as the
     * appellant's, and neither side learns of the other. The case leaves the desk until the answer is here or its date has come.
     */
    @Transactional
    void ask(ManualReview review, IdentityAppeal appeal, Supplement.Wanted wanted) {
        mayAsk(review, appeal).orRefuse();
        Supplement supplement = appeal.ask(wanted, clock.now());
        supplements.add(supplement);
        desk.park(review, supplement.answerBy());
        trail.record(Act.of("appeal.act.asked", supplement.ref())
                .named(appeal.documentMasked())
                .with("appeal.party", wanted.party())
                .with("appeal.answer-by", supplement.answerBy())
                .because((wanted.reasonKey() + " " + wanted.words()).strip()));
        notices.tell(
                supplement.account(),
                Message.of("appeal.notice.wanted", "appeal.notice.wanted.text", supplement.answerBy()),
                "/supplements/" + supplement.ref());
    }

    /** What the asker was asked for. */
    Optional<Supplement> mine(String ref) {
        return supplements.of(asker.me().account(), ref);
    }

    Optional<Supplement> open(long account) {
        return supplements.open(account, clock.now());
    }

    Verdict mayAnswer(Supplement supplement) {
        return SupplementPolicy.mayAnswer(
                supplement.state(clock.now()), appeal(supplement).state());
    }

    private IdentityAppeal appeal(Supplement supplement) {
        return appeals.byId(supplement.appeal()).orElseThrow();
    }

    /** Keeps pictures for whoever hands them in by their keys. */
    void keepFor(List<byte[]> pictures, Consumer<List<String>> taker) throws PhotoRefused {
        images.keepFor(pictures, taker);
    }

    /** Hands pictures in that were kept; the case goes back to its queue. */
    @Transactional
    void answer(Supplement supplement, List<String> keys, String words) {
        mayAnswer(supplement).orRefuse();
        supplement.answer(keys, vault.seal(supplement.place(), words), clock.now());
        supplements.save(supplement);
        IdentityAppeal appeal = appeal(supplement);
        desk.wake(CaseKind.APPEAL, appeal.ref());
        trail.record(Act.of("appeal.act.supplemented", supplement.ref()).named(appeal.documentMasked()));
    }

    /** What came beside the pictures of those that were answered, by their refs. */
    Map<String, String> words(List<Supplement> of) {
        return of.stream().collect(Collectors.toMap(Supplement::ref, this::words));
    }

    public String words(Supplement supplement) {
        return supplement.words(vault);
    }

    /** All that an account was asked for, for its owner's copy of his data. */
    public List<Supplement> of(long account) {
        return supplements.all(account);
    }

    /** The pictures that are still kept; asks the database nothing. */
    public List<byte[]> images(Supplement supplement) {
        return supplement.keys().stream().map(images::open).toList();
    }

    List<Supplement> of(IdentityAppeal appeal) {
        return supplements.ofAppeal(appeal.id());
    }

    /**
     * A picture that was handed in.
     *
     * @param picture ref of the supplement, a dash, and the picture's place from 1: one word, as the log of viewings knows pictures
     */
    Optional<byte[]> image(IdentityAppeal appeal, String picture) {
        String ref = picture.substring(0, Math.max(0, picture.lastIndexOf('-')));
        String place = picture.substring(picture.lastIndexOf('-') + 1);
        return supplements.ofAppeal(appeal.id(), ref).map(Supplement::keys).stream()
                .flatMap(keys -> keys.stream().filter(key -> place.equals(String.valueOf(keys.indexOf(key) + 1))))
                .findFirst()
                .map(images::open);
    }
}
