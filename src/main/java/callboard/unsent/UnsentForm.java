package callboard.unsent;

import callboard.data.Ref;
import callboard.data.Secret;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.Function;

/** A form that came too late, as it was typed. */
@Entity
@Table(name = "unsent_form")
public class UnsentForm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unsent_form_seq")
    @SequenceGenerator(name = "unsent_form_seq", sequenceName = "unsent_form_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    String address;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "fields", updatable = false))
    Secret fields;

    @Column(updatable = false)
    Instant keptAt;

    protected UnsentForm() {}

    /** @param seal seals what was typed for the place it is given */
    UnsentForm(long account, String address, Function<Secret.Place, Secret> seal, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = account;
        this.address = address;
        this.keptAt = now;
        this.fields = seal.apply(place());
    }

    Secret.Place place() {
        return new Secret.Place("unsent_form", "fields", ref);
    }

    public String ref() {
        return ref;
    }

    /** Where it was sent. */
    public String address() {
        return address;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
