package callboard.brochure;

import callboard.data.Ref;
import callboard.rules.Asker;
import callboard.school.Paper;
import callboard.school.School;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A school's page as its officers prepare it; one per school, made by the first save. Every save replaces the draft, which
 * candidates do not see. Publishing copies it: introduction, contact and logo into the {@link School}, where other pages
 * show them too, prospectus, document and address into the published columns here. It is never taken back, only published again.
 */
@Entity
@Table(name = "brochure")
public class Brochure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "brochure_seq")
    @SequenceGenerator(name = "brochure_seq", sequenceName = "brochure_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Embedded
    BrochureText text;

    String logo;

    @Embedded
    Paper paper;

    String savedBy;

    Instant savedAt;

    String publishedProspectus;

    String publishedAddress;

    @Embedded
    @AttributeOverride(name = "paperKey", column = @Column(name = "published_paper_key"))
    @AttributeOverride(name = "paperName", column = @Column(name = "published_paper_name"))
    @AttributeOverride(name = "paperBytes", column = @Column(name = "published_paper_bytes"))
    @AttributeOverride(name = "paperPages", column = @Column(name = "published_paper_pages"))
    Paper publishedPaper;

    String publishedBy;

    @Nullable
    Instant publishedAt;

    @Version
    int version;

    protected Brochure() {}

    public Brochure(School school, Asker.Person officer, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = school.id();
        this.text = BrochureText.first(school);
        this.logo = school.logo();
        this.publishedProspectus = "";
        this.publishedAddress = "";
        this.paper = Paper.NONE;
        this.publishedPaper = Paper.NONE;
        this.publishedBy = "";
        saved(officer, now);
    }

    public void write(BrochureText text, Asker.Person officer, Instant now) {
        this.text = text;
        saved(officer, now);
    }

    /** @param key of the picture; empty for none */
    public void mark(String key, Asker.Person officer, Instant now) {
        this.logo = key;
        saved(officer, now);
    }

    /** Lays a document into the draft, or takes it out. */
    public void lay(Paper paper, Asker.Person officer, Instant now) {
        this.paper = paper;
        saved(officer, now);
    }

    /** From now on candidates see what the draft says. */
    public void publish(School school, Asker.Person officer, Instant now) {
        school.describe(text.introduction(), text.contact());
        school.wear(logo);
        publishedProspectus = text.prospectus();
        publishedAddress = text.address();
        publishedPaper = paper;
        publishedBy = officer.name();
        publishedAt = now;
    }

    /** Whether candidates see exactly the draft. */
    public boolean isPublishedAsItIs(School school) {
        return publishedAt != null
                && published(school).reads(text)
                && publishedPaper.equals(paper)
                && school.logo().equals(logo);
    }

    /** What candidates see now. */
    public BrochureText published(School school) {
        BrochureText first = BrochureText.first(school);
        return new BrochureText(
                first.introduction(),
                publishedProspectus,
                publishedAddress,
                first.phone(),
                first.email(),
                first.hours());
    }

    public String ref() {
        return ref;
    }

    public BrochureText text() {
        return text;
    }

    public String logo() {
        return logo;
    }

    public Paper paper() {
        return paper;
    }

    public Paper publishedPaper() {
        return publishedPaper;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public int version() {
        return version;
    }

    private void saved(Asker.Person officer, Instant now) {
        savedBy = officer.name();
        savedAt = now;
    }
}
