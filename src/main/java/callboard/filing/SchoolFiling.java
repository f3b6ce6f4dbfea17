package callboard.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How a school is named in what it files: its administrator says so once, before the first filing, and may change it. It belongs
 * to the school and not to a season, so a cloned season needs nothing of it.
 */
@Entity
@Table(name = "school_filing")
public class SchoolFiling {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school_filing_seq")
    @SequenceGenerator(name = "school_filing_seq", sequenceName = "school_filing_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    String institutionCode;

    String institutionName;

    String examPlace;

    @Version
    int version;

    protected SchoolFiling() {}

    /** Nothing is said yet. */
    SchoolFiling(long school) {
        this.schoolId = school;
        name("", "", "");
    }

    /**
     * @param code 院校代码, five digits
     * @param institution as the regulator knows the school; empty where that is the school's name
     * @param place 考点, empty for none
     */
    final void name(String code, String institution, String place) {
        institutionCode = code;
        institutionName = institution;
        examPlace = place;
    }

    public String institutionCode() {
        return institutionCode;
    }

    public String institutionName() {
        return institutionName;
    }

    public String examPlace() {
        return examPlace;
    }
}
