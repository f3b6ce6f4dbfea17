package callboard.signature;

import callboard.data.Ref;
import callboard.entry.Entry;
import callboard.text.ExamText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A candidate's signature under one version of the pledge. Written once, never changed, one per entry and version. */
@Entity
@Table(name = "pledge_signature")
public class PledgeSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pledge_signature_seq")
    @SequenceGenerator(name = "pledge_signature_seq", sequenceName = "pledge_signature_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long entryId;

    @Column(updatable = false)
    long pledgeTextId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    byte @Nullable [] drawing;

    @Column(updatable = false)
    @Nullable
    String textDigest;

    @Column(updatable = false)
    Instant signedAt;

    protected PledgeSignature() {}

    /**
     * @param name as typed
     * @param drawing the handwritten one as PNG of ours, empty where he signed by keyboard
     */
    PledgeSignature(Entry entry, ExamText text, String name, Optional<byte[]> drawing, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = entry.schoolId();
        this.entryId = entry.id();
        this.pledgeTextId = text.id();
        this.number = text.number();
        this.textDigest = text.digest();
        this.name = name;
        this.drawing = drawing.orElse(null);
        this.signedAt = now;
    }

    public String ref() {
        return ref;
    }

    public long entryId() {
        return entryId;
    }

    /** The version of the text, from 1. */
    public int number() {
        return number;
    }

    /** The name as it was typed. */
    public String name() {
        return name;
    }

    public boolean drawn() {
        return drawing != null;
    }

    public Optional<byte[]> drawing() {
        return Optional.ofNullable(drawing);
    }

    /** {@link ExamText#digest} of what he signed; signatures from before it was kept have none. */
    public Optional<String> textDigest() {
        return Optional.ofNullable(textDigest);
    }

    public Instant signedAt() {
        return signedAt;
    }
}
