package callboard.subject;

import callboard.data.Ref;
import callboard.exam.Exam;
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
 * One part of an exam; it yields one recording. Its rules follow the exam's: free in a draft, standing still once the exam is
 * open. Subjects are numbered from 1 without gaps.
 */
@Entity
@Table(name = "subject")
public class Subject {

    /** How the phone is held. */
    public enum Orientation {
        LANDSCAPE,
        PORTRAIT,
        FREE;

        public String labelKey() {
            return "exam.orientation." + name();
        }
    }

    /** Which camera records. */
    public enum Camera {
        FRONT,
        REAR,
        FREE;

        public String labelKey() {
            return "exam.camera." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subject_seq")
    @SequenceGenerator(name = "subject_seq", sequenceName = "subject_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    int place;

    String name;

    @Enumerated(EnumType.STRING)
    Format format;

    @Enumerated(EnumType.STRING)
    Orientation orientation;

    @Enumerated(EnumType.STRING)
    Camera camera;

    int minSeconds;

    int maxSeconds;

    boolean mayStopEarly;

    int maxTakes;

    String cautions;

    boolean identityAllowed;

    boolean othersAllowed;

    int draws;

    @Enumerated(EnumType.STRING)
    SubjectTerms.Prompting.Showing showing;

    int preparationSeconds;

    int photoMinutes;

    int leastPhotos;

    int mostPhotos;

    int photoMegabytes;

    @Version
    int version;

    protected Subject() {}

    /** @param place 1 for the first of its exam */
    public Subject(Exam exam, int place, SubjectTerms terms) {
        this.ref = Ref.fresh();
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        this.place = place;
        agree(terms);
    }

    public final void agree(SubjectTerms terms) {
        name = terms.name();
        format = terms.format();
        orientation = terms.framing().orientation();
        camera = terms.framing().camera();
        identityAllowed = terms.framing().identityAllowed();
        othersAllowed = terms.framing().othersAllowed();
        minSeconds = terms.takes().minSeconds();
        maxSeconds = terms.takes().maxSeconds();
        mayStopEarly = terms.takes().mayStopEarly();
        maxTakes = terms.takes().maxTakes();
        cautions = terms.cautions();
        draws = terms.prompting().draws();
        showing = terms.prompting().showing();
        preparationSeconds = terms.prompting().preparationSeconds();
        photoMinutes = terms.photos().minutes();
        leastPhotos = terms.photos().least();
        mostPhotos = terms.photos().most();
        photoMegabytes = terms.photos().megabytes();
    }

    /** A subject with the same rules at the same place of another exam, for clones. */
    Subject copyFor(Exam exam) {
        return new Subject(exam, place, terms());
    }

    /** Its steps are others: together they last so long. */
    void last(int seconds) {
        agree(terms().lasting(seconds));
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

    public long examId() {
        return examId;
    }

    /** The subject's number in its exam, from 1. */
    public int place() {
        return place;
    }

    public SubjectTerms terms() {
        return new SubjectTerms(
                name,
                format,
                new SubjectTerms.Framing(orientation, camera, identityAllowed, othersAllowed),
                new SubjectTerms.Takes(minSeconds, maxSeconds, mayStopEarly, maxTakes),
                cautions,
                new SubjectTerms.Prompting(draws, showing, preparationSeconds),
                new SubjectTerms.Photos(photoMinutes, leastPhotos, mostPhotos, photoMegabytes));
    }

    /** Counts every save, for forms that must not overwrite a colleague's. */
    public int version() {
        return version;
    }
}
