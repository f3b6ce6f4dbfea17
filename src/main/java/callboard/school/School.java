package callboard.school;

import callboard.data.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The tenant. Created by the platform, it is hidden from candidates until it {@link #open opens its page}; suspended, it
 * keeps its data and admits nobody.
 */
@Entity
@Table(name = "school")
public class School {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school_seq")
    @SequenceGenerator(name = "school_seq", sequenceName = "school_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    String code;

    String name;

    String region;

    String introduction;

    String contact;

    Instant createdAt;

    boolean suspended;

    @Version
    int version;

    protected School() {}

    public School(String code, String name, String region, Instant now) {
        this.ref = Ref.fresh();
        this.code = code;
        this.name = name;
        this.region = region;
        this.introduction = "";
        this.contact = "";
        this.createdAt = now;
    }

    /** What the public page says, and whom a candidate with a question reaches. */
    public void describe(String introduction, String contact) {
        this.introduction = introduction;
        this.contact = contact;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String region() {
        return region;
    }

    public String introduction() {
        return introduction;
    }

    public String contact() {
        return contact;
    }

    public boolean suspended() {
        return suspended;
    }
}
