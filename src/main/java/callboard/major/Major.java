package callboard.major;

import callboard.data.Ref;
import callboard.school.Season;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * 专业 of one season, in the order candidates see. It may have {@link Direction directions}; then the direction is what is
 * examined. Removed only while nothing refers to it ({@link InUse}).
 */
@Entity
@Table(name = "major")
public class Major {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "major_seq")
    @SequenceGenerator(name = "major_seq", sequenceName = "major_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long seasonId;

    String code;

    String name;

    @Enumerated(EnumType.STRING)
    StudyLevel level;

    int place;

    @Version
    int version;

    protected Major() {}

    /** @param place 1 for the first of its season */
    public Major(Season season, String name, int place) {
        this.ref = Ref.fresh();
        this.schoolId = season.schoolId();
        this.seasonId = season.id();
        this.code = "";
        this.name = name;
        this.level = StudyLevel.UNDERGRADUATE;
        this.place = place;
    }

    /** @param code the regulator's code of the major, empty where there is none */
    public void describe(String code, String name, StudyLevel level) {
        this.code = code;
        this.name = name;
        this.level = level;
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

    public long seasonId() {
        return seasonId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public StudyLevel level() {
        return level;
    }

    public int place() {
        return place;
    }
}
