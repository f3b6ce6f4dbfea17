package callboard.login;

import callboard.account.Role;
import callboard.data.Ref;
import callboard.data.Secret;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A place offered to a colleague: roles at one school or on the platform, sent to an e-mail address. Its link opens once
 * within seven days, and a renewed one in its place; accepting makes the account or adds the roles to the one that is there. It can be taken back before.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    static final Duration AGE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    String tokenHash;

    @AttributeOverride(name = "sealed", column = @Column(name = "email"))
    Secret email;

    String emailMasked;

    String emailIndex;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String roles;

    @Column(updatable = false)
    Long schoolId;

    @Column(updatable = false)
    Instant createdAt;

    Instant expiresAt;

    Instant acceptedAt;

    Instant revokedAt;

    protected Invitation() {}

    Invitation(String tokenHash, String name, Collection<Role> roles, Instant now) {
        this.ref = Ref.fresh();
        this.tokenHash = tokenHash;
        this.name = name;
        this.roles = roles.stream().map(Role::name).collect(Collectors.joining(","));
        this.createdAt = now;
        this.expiresAt = now.plus(AGE);
    }

    /** For one school instead of the platform. */
    void forSchool(OptionalLong school) {
        this.schoolId = school.isPresent() ? school.getAsLong() : null;
    }

    void sendTo(Secret email, String index, String masked) {
        this.email = email;
        this.emailIndex = index;
        this.emailMasked = masked;
    }

    /** Whether its link still opens. */
    boolean isOpen(Instant now) {
        return acceptedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    Secret.Place emailPlace() {
        return new Secret.Place("invitation", "email", ref);
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public String name() {
        return name;
    }

    public String emailMasked() {
        return emailMasked;
    }

    public List<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).toList();
    }

    /** The school it is for; none for the platform. */
    public OptionalLong school() {
        return schoolId == null ? OptionalLong.empty() : OptionalLong.of(schoolId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
