package callboard.signature;

import callboard.entry.Entry;
import callboard.text.ExamText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** That a candidate has read one version of the notice, and how long he took. Written once, one per entry and version. */
@Entity
@Table(name = "notice_reading")
public class NoticeRead {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_reading_seq")
    @SequenceGenerator(name = "notice_reading_seq", sequenceName = "notice_reading_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long entryId;

    @Column(updatable = false)
    long examTextId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    long seconds;

    @Column(updatable = false)
    Instant readAt;

    protected NoticeRead() {}

    /** @param taken from the page's delivery to his tick, by the server's clock */
    public NoticeRead(Entry entry, ExamText text, Duration taken, Instant now) {
        this.schoolId = entry.schoolId();
        this.entryId = entry.id();
        this.examTextId = text.id();
        this.number = text.number();
        this.seconds = taken.toSeconds();
        this.readAt = now;
    }

    public int number() {
        return number;
    }

    public long seconds() {
        return seconds;
    }

    public Instant readAt() {
        return readAt;
    }
}
