package callboard.audit;

import callboard.data.Ref;
import callboard.rules.Asker;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One act, as it was recorded. Inserted once with a digest over everything it says, then linked by the {@link Follower}; the
 * database refuses to change or remove it.
 */
@Entity
@Table(name = "audit_row")
public class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_row_seq")
    @SequenceGenerator(name = "audit_row_seq", sequenceName = "audit_row_seq", allocationSize = 50)
    long id;

    String ref;

    Instant actedAt;

    long actorId;

    String actorName;

    long schoolId;

    String kind;

    String objectRef;

    String objectName;

    String changes;

    String reason;

    String requestId;

    String address;

    String digest;

    protected AuditRow() {}

    AuditRow(Act act, Optional<Asker.Person> actor, Instant now) {
        this.ref = Ref.fresh();
        this.actedAt = now;
        this.actorId = actor.map(Asker.Person::account).orElse(0L);
        this.actorName = cut(actor.map(Asker.Person::name).orElse(""), 80);
        this.schoolId = act.school();
        this.kind = act.kind();
        this.objectRef = cut(act.objectRef(), 200);
        this.objectName = cut(act.objectName(), 200);
        this.changes = Changes.write(act.changes());
        this.reason = cut(act.reason(), 1000);
        this.requestId = "";
        this.address = "";
        this.digest = "";
    }

    void requested(String requestId, String address) {
        this.requestId = requestId;
        this.address = cut(address, 64);
    }

    void seal(ChainKey key) {
        this.digest = digestBy(key);
    }

    /** The digest as it should be, over every field in a fixed order. */
    String digestBy(ChainKey key) {
        return key.digest(List.of(
                ref,
                actedAt.toString(),
                Long.toString(actorId),
                actorName,
                Long.toString(schoolId),
                kind,
                objectRef,
                objectName,
                changes,
                reason,
                requestId,
                address));
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + '…';
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public Instant actedAt() {
        return actedAt;
    }

    /** 0 for a visitor or the system itself. */
    public long actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public String kind() {
        return kind;
    }

    public String objectName() {
        return objectName;
    }

    public List<Act.Change> changes() {
        return Changes.read(changes);
    }

    public String reason() {
        return reason;
    }

    public String requestId() {
        return requestId;
    }

    public String digest() {
        return digest;
    }
}
