package callboard.subject;

import callboard.data.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One step of a guided subject: what the candidate is told to do, and for how long. Steps are numbered from 1 without
 * gaps; they follow each other without a pause and end the recording. They stay with a subject that becomes another format, so
 * that it can go back.
 */
@Entity
@Table(name = "guided_step")
public class GuidedStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guided_step_seq")
    @SequenceGenerator(name = "guided_step_seq", sequenceName = "guided_step_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long subjectId;

    int place;

    String instruction;

    int seconds;

    @Version
    int version;

    protected GuidedStep() {}

    /** @param place 1 for the first of its subject */
    GuidedStep(Subject subject, int place, Terms terms) {
        this.ref = Ref.fresh();
        this.schoolId = subject.schoolId();
        this.subjectId = subject.id();
        this.place = place;
        agree(terms);
    }

    /** What is asked for and for how long. */
    public record Terms(String instruction, int seconds) {}

    final void agree(Terms terms) {
        instruction = terms.instruction();
        seconds = terms.seconds();
    }

    void moveTo(int place) {
        this.place = place;
    }

    /** The same step at the same place of another subject, for clones. */
    GuidedStep copyFor(Subject subject) {
        return new GuidedStep(subject, place, terms());
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

    public long subjectId() {
        return subjectId;
    }

    /** From 1. */
    public int place() {
        return place;
    }

    public Terms terms() {
        return new Terms(instruction, seconds);
    }
}
