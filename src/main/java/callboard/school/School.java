package callboard.school;

import callboard.data.Ref;
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
import java.time.Instant;

/**
 * The tenant. The platform creates it with its code, which is its address for ever; name, mark and contact may
 * change. Suspended, it keeps everything it has, is found by no candidate and admits nobody, until it is resumed.
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

    String initial;

    @Enumerated(EnumType.STRING)
    BrandColour colour;

    String introduction;

    /** Key of the picture; empty for none. */
    String logo;

    @Embedded
    Contact contact;

    @Column(updatable = false)
    Instant createdAt;

    boolean suspended;

    @Version
    int version;

    protected School() {}

    public School(String code, String name, String region, Instant now) {
        this.ref = Ref.fresh();
        this.code = code;
        this.createdAt = now;
        this.introduction = "";
        this.logo = "";
        this.contact = Contact.NONE;
        rename(name, region);
        mark(firstCharacter(name), BrandColour.LAKE);
    }

    public void rename(String name, String region) {
        this.name = name;
        this.region = region;
    }

    /** The round mark beside the name. */
    public void mark(String initial, BrandColour colour) {
        this.initial = initial;
        this.colour = colour;
    }

    /** What the public page says, and whom a candidate with a question reaches. */
    public void describe(String introduction, Contact contact) {
        this.introduction = introduction;
        this.contact = contact;
    }

    /** Shows a picture where the round mark stood; an empty key brings the mark back. */
    public void wear(String logo) {
        this.logo = logo;
    }

    /** Hides the school and closes its doors; nothing is deleted. */
    public void suspend() {
        suspended = true;
    }

    public void resume() {
        suspended = false;
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

    public String initial() {
        return initial;
    }

    public BrandColour colour() {
        return colour;
    }

    public String introduction() {
        return introduction;
    }

    public String logo() {
        return logo;
    }

    public Contact contact() {
        return contact;
    }

    public boolean suspended() {
        return suspended;
    }

    private static String firstCharacter(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
