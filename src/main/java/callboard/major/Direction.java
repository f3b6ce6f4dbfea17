package callboard.major;

import callboard.data.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 考试方向 of a major, in the order candidates see. A candidate is registered for exactly one of them. */
@Entity
@Table(name = "direction")
public class Direction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "direction_seq")
    @SequenceGenerator(name = "direction_seq", sequenceName = "direction_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long majorId;

    String name;

    int place;

    @Version
    int version;

    protected Direction() {}

    /** @param place 1 for the first of its major */
    public Direction(Major major, String name, int place) {
        this.ref = Ref.fresh();
        this.schoolId = major.schoolId();
        this.majorId = major.id();
        this.name = name;
        this.place = place;
    }

    public void rename(String name) {
        this.name = name;
    }

    public void moveTo(int place) {
        this.place = place;
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

    public long majorId() {
        return majorId;
    }

    public String name() {
        return name;
    }

    public int place() {
        return place;
    }
}
