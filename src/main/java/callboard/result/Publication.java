package callboard.result;

import callboard.data.Ref;
import callboard.exam.Exam;
import callboard.rules.Asker;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a school tells the candidates of one exam. Prepared by one person as a draft with its {@link PublicationLine lines},
 * which never change; confirmed by another who types how many pass, for an instant; released when that instant comes, by time
 * alone, a job only writes it down. Before it a confirmation can be cancelled and a draft dropped; afterwards only two people
 * together can recall it, with a reason. An exam has one at a time that is neither dropped nor recalled.
 */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_seq")
    @SequenceGenerator(name = "publication_seq", sequenceName = "publication_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String title;

    @Enumerated(EnumType.STRING)
    PublicationState state;

    @Nullable
    String activeKey;

    @Column(updatable = false)
    @Nullable
    BigDecimal cutScore;

    @Column(updatable = false)
    @Nullable
    Integer cutPlaces;

    @Column(updatable = false)
    @Nullable
    BigDecimal passLine;

    @Embedded
    OutcomeCounts counts;

    @Column(updatable = false)
    String digest;

    @Column(updatable = false)
    long preparedBy;

    @Column(updatable = false)
    String preparer;

    @Column(updatable = false)
    Instant preparedAt;

    @Embedded
    Confirmation confirmation;

    @Nullable
    Instant releasedAt;

    @Embedded
    Recall recall;

    @Version
    int version;

    protected Publication() {}

    /** @param number the next of the school, for people */
    Publication(Exam exam, int number, String title, Draft draft, Asker.Person preparer, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.number = number;
        this.title = title;
        this.state = PublicationState.DRAFT;
        this.activeKey = activeKey(exam.id());
        this.cutScore = draft.cutOff().score().orElse(null);
        this.cutPlaces =
                draft.cutOff().places().isPresent() ? draft.cutOff().places().getAsInt() : null;
        this.passLine = draft.selection().line().orElse(null);
        this.counts = OutcomeCounts.of(draft.selection());
        this.digest = draft.digest();
        this.preparedBy = preparer.account();
        this.preparer = preparer.name();
        this.preparedAt = now;
        this.confirmation = new Confirmation();
        this.recall = new Recall();
    }

    static String activeKey(long exam) {
        return "exam-" + exam;
    }

    /** A second person confirms it for an instant, which may be now; whoever calls has asked {@link PublicationPolicy}. */
    void confirm(Asker.Person person, Instant releaseAt, Instant now) {
        must(state == PublicationState.DRAFT);
        state = PublicationState.CONFIRMED;
        confirmation.give(person, counts.passed(), releaseAt, now);
    }

    /** Makes it a draft again, before its instant. */
    void cancel(Instant now) {
        must(state(now) == PublicationState.CONFIRMED);
        state = PublicationState.DRAFT;
        confirmation.take();
    }

    void drop() {
        must(state == PublicationState.DRAFT);
        state = PublicationState.DROPPED;
        activeKey = null;
    }

    /** Writes down that its instant has come. */
    void released(Instant now) {
        must(state == PublicationState.CONFIRMED && isVisible(now));
        state = PublicationState.RELEASED;
        releasedAt = now;
    }

    /** One person asks for its recall; until another agrees candidates go on reading it. */
    void askRecall(Asker.Person person, String reason, Instant now) {
        must(isVisible(now));
        recall.ask(person, reason, now);
    }

    /** The recall is not wanted any more. */
    void keep(Instant now) {
        must(isVisible(now));
        recall = new Recall();
    }

    /** A second person agrees: from now on nobody reads it. */
    void recall(Asker.Person person, Instant now) {
        must(isVisible(now) && recall.isAsked());
        recall.agree(person, now);
        state = PublicationState.RECALLED;
        activeKey = null;
    }

    private static void must(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("This publication is past that");
        }
    }

    /** What it is at an instant: a confirmed one is released from its instant on, whether that was written down or not. */
    public PublicationState state(Instant now) {
        boolean due = confirmation.releaseAt().filter(at -> !now.isBefore(at)).isPresent();
        return state == PublicationState.CONFIRMED && due ? PublicationState.RELEASED : state;
    }

    /**
     * Whether anybody outside the school may know anything of it. The one predicate behind page, API, export, notice, count
     * and the admission to the next round.
     */
    public boolean isVisible(Instant now) {
        return state(now) == PublicationState.RELEASED;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public long schoolId() {
        return schoolId;
    }

    public long examId() {
        return examId;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Title and number, for people of the school. */
    public String label() {
        return title + " D-" + number;
    }

    /** How the line was drawn. */
    public CutOff cutOff() {
        return cutScore != null ? CutOff.atScore(cutScore) : CutOff.best(cutPlaces == null ? 1 : cutPlaces);
    }

    /** The lowest score that passes; empty where nobody had one. */
    public Optional<BigDecimal> line() {
        return Optional.ofNullable(passLine);
    }

    public OutcomeCounts counts() {
        return counts;
    }

    /** Of everything its lines say, as {@link Draft#digest}. */
    public String digest() {
        return digest;
    }

    public long preparedBy() {
        return preparedBy;
    }

    public String preparer() {
        return preparer;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    public Recall recall() {
        return recall;
    }

    int version() {
        return version;
    }
}
