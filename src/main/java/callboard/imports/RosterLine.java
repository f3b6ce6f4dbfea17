package callboard.imports;

import callboard.data.Secret;
import callboard.identity.WrittenText;
import callboard.intake.LineKind;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a preview. It stays after the commit, because the undo needs what was there before. */
@Entity
@Table(name = "roster_line")
public class RosterLine {

    private static final int LONGEST_REASONS = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "roster_line_seq")
    @SequenceGenerator(name = "roster_line_seq", sequenceName = "roster_line_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long importId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    LineKind kind;

    @Column(updatable = false)
    int rowNumber;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String nameKey;

    @Column(updatable = false)
    String candidateNumber;

    @Column(updatable = false)
    String choice;

    @Column(updatable = false)
    String reason;

    @Nullable
    @Column(updatable = false)
    Long applicantId;

    @AttributeOverride(name = "sealed", column = @Column(name = "content"))
    Secret content;

    protected RosterLine() {}

    RosterLine(RosterImport roster, LineKind kind, Shown shown, Secret content) {
        this.schoolId = roster.schoolId();
        this.importId = roster.id();
        this.kind = kind;
        this.rowNumber = shown.rowNumber();
        this.name = shown.name();
        this.nameKey = WrittenText.key(shown.name());
        this.candidateNumber = shown.candidateNumber();
        this.choice = shown.choice();
        this.reason = shown.reason();
        this.applicantId = shown.applicantId() == 0 ? null : shown.applicantId();
        this.content = content;
    }

    /**
     * What is searched and shown without opening the content.
     *
     * @param rowNumber of the file, 0 where it has none
     * @param choice major and direction
     * @param reason as {@link #reasons} writes them
     * @param applicantId the row of the roster it is about, 0 for none
     */
    record Shown(int rowNumber, String name, String candidateNumber, String choice, String reason, long applicantId) {

        Shown because(String reasons) {
            return new Shown(rowNumber, name, candidateNumber, choice, reasons, applicantId);
        }
    }

    /** The message keys of everything that is wrong with a row, each once, with bars around them; empty for nothing. */
    static String reasons(Stream<String> keys) {
        var reasons = new StringBuilder();
        keys.distinct()
                .filter(key -> reasons.length() + key.length() + 2 <= LONGEST_REASONS)
                .forEach(key ->
                        reasons.append(reasons.isEmpty() ? "|" : "").append(key).append('|'));
        return reasons.toString();
    }

    public long id() {
        return id;
    }

    public int rowNumber() {
        return rowNumber;
    }

    long applicant() {
        return applicantId == null ? 0 : applicantId;
    }
}
