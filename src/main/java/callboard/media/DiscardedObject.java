package callboard.media;

import callboard.store.ObjectKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An object that somebody gave up; written in the transaction that did, so that a rollback keeps the file. */
@Entity
@Table(name = "discarded_object")
public class DiscardedObject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discarded_object_seq")
    @SequenceGenerator(name = "discarded_object_seq", sequenceName = "discarded_object_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String objectKey;

    @Column(updatable = false)
    Instant discardedAt;

    protected DiscardedObject() {}

    DiscardedObject(ObjectKey key, Instant now) {
        this.objectKey = key.toString();
        this.discardedAt = now;
    }

    ObjectKey key() {
        return ObjectKey.parse(objectKey).orElseThrow();
    }
}
