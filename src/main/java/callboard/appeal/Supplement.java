package callboard.appeal;

import callboard.data.Ref;
import callboard.data.Secret;
import callboard.data.Vault;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 补材料: more that a reviewer wants to see of one of the two accounts before he decides an appeal. It is no decision. OPEN until its
 * date, it is ANSWERED once, or LAPSED. Whoever is asked learns what is wanted, and nothing of the other account: the holder
 * not even that there is one.
 */
@Entity
@Table(name = "appeal_supplement")
public class Supplement {

    /** What one page of the form takes. */
    static final int MOST_PICTURES = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal_supplement_seq")
    @SequenceGenerator(name = "appeal_supplement_seq", sequenceName = "appeal_supplement_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long appealId;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    String reasonKey;

    String reasonWords;

    @Column(updatable = false)
    Instant askedAt;

    @Column(updatable = false)
    Instant answerBy;

    @Nullable
    Instant answeredAt;

    @Nullable
    @AttributeOverride(name = "sealed", column = @Column(name = "sealed_words"))
    Secret words;

    String firstKey = "";

    String secondKey = "";

    String thirdKey = "";

    @Version
    int version;

    /** How it stands. */
    public enum State {
        OPEN,
        ANSWERED,
        LAPSED
    }

    /** Who is asked: 甲, who holds the document, or 乙, who claims it. */
    public enum Party {
        APPELLANT,
        HOLDER
    }

    /**
     * What a reviewer asks for.
     *
     * @param reasonKey message key of what is wanted
     * @param words in his own words; may be empty
     * @param time how long there is
     */
    record Wanted(Party party, String reasonKey, String words, Duration time) {}

    protected Supplement() {}

    Supplement(IdentityAppeal appeal, Wanted wanted, Instant now) {
        this.ref = Ref.fresh();
        this.appealId = appeal.id();
        this.accountId = wanted.party() == Party.HOLDER ? appeal.holder() : appeal.account();
        this.reasonKey = wanted.reasonKey();
        this.reasonWords = wanted.words();
        this.askedAt = now;
        this.answerBy = now.plus(wanted.time());
    }

    /**
     * @param keys of up to {@link #MOST_PICTURES} pictures
     * @param words sealed for {@link #place}
     */
    void answer(List<String> keys, Secret words, Instant now) {
        SupplementPolicy.mayAnswer(state(now)).orRefuse();
        this.firstKey = keys.get(0);
        this.secondKey = keys.size() > 1 ? keys.get(1) : "";
        this.thirdKey = keys.size() > 2 ? keys.get(2) : "";
        this.words = words;
        this.answeredAt = now;
    }

    /** Its pictures were removed; what both sides wrote goes with them. */
    void forget() {
        this.firstKey = "";
        this.secondKey = "";
        this.thirdKey = "";
        this.words = null;
        this.reasonWords = "";
    }

    /** Where its words are sealed. */
    Secret.Place place() {
        return new Secret.Place("appeal_supplement", "sealed_words", ref);
    }

    public State state(Instant now) {
        if (answeredAt != null) {
            return State.ANSWERED;
        }
        return now.isBefore(answerBy) ? State.OPEN : State.LAPSED;
    }

    public String ref() {
        return ref;
    }

    long appeal() {
        return appealId;
    }

    /** Which side of the appeal is asked. */
    public Party party(IdentityAppeal appeal) {
        return accountId == appeal.account() ? Party.APPELLANT : Party.HOLDER;
    }

    /** Who is asked. */
    long account() {
        return accountId;
    }

    public String reasonKey() {
        return reasonKey;
    }

    public String reasonWords() {
        return reasonWords;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The instant from which it is too late. */
    public Instant answerBy() {
        return answerBy;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** What the account wrote beside its pictures; may be empty. */
    public String words(Vault vault) {
        return words == null ? "" : vault.open(place(), words);
    }

    /** Keys of the pictures that are there. */
    public List<String> keys() {
        return Stream.of(firstKey, secondKey, thirdKey)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
