package callboard.changeset;

import callboard.data.Secret;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Some hundred lines of one kind, sealed together: a row and two seals for each of a hundred thousand lines would be most of
 * what an import costs. What is listed and searched lies apart from the contents, so that a search opens nothing else.
 */
@Entity
@Table(name = "roster_sheaf")
class Sheaf {

    /** Lines of a full one: beyond that its bytes are more than the collector moves with ease. */
    static final int SIZE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "roster_sheaf_seq")
    @SequenceGenerator(name = "roster_sheaf_seq", sequenceName = "roster_sheaf_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long importId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    LineKind kind;

    /** How many lines; of sheaves older than the count, how many there are at most. */
    @Column(updatable = false)
    int lines;

    @AttributeOverride(name = "sealed", column = @Column(name = "shown"))
    Secret shown;

    @AttributeOverride(name = "sealed", column = @Column(name = "contents"))
    Secret contents;

    protected Sheaf() {}

    /** Empty; whoever can seal fills it. */
    Sheaf(ChangeSet set, LineKind kind, int lines) {
        this.schoolId = set.schoolId();
        this.importId = set.importId();
        this.kind = kind;
        this.lines = lines;
    }
}
