package callboard.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * One role of one person, at one school or on the platform. Given and ended, and suspended in between where a colleague is
 * disabled; {@code activeKey} lets the database refuse the same grant twice.
 */
@Entity
@Table(name = "account_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_grant_seq")
    @SequenceGenerator(name = "account_grant_seq", sequenceName = "account_grant_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Role role;

    @Column(updatable = false)
    Long schoolId;

    @Column(updatable = false)
    Instant createdAt;

    Instant suspendedAt;

    Instant endedAt;

    String activeKey;

    protected Grant() {}

    /** @param schoolId the school it holds for; null for a platform role */
    Grant(Account account, Role role, @org.jspecify.annotations.Nullable Long schoolId, Instant now) {
        if (role.isPlatform() != (schoolId == null)) {
            throw new IllegalArgumentException(role + " needs " + (role.isPlatform() ? "no school" : "a school"));
        }
        this.accountId = account.id();
        this.role = role;
        this.schoolId = schoolId;
        this.createdAt = now;
        this.activeKey = accountId + ":" + role + ":" + schoolId;
    }

    /** Takes the role away, from the next request on. */
    void end(Instant now) {
        this.endedAt = now;
        this.activeKey = null;
    }

    /** Opens nothing until it is resumed, from the next request on. */
    void suspend(Instant now) {
        this.suspendedAt = now;
    }

    void resume() {
        this.suspendedAt = null;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** Since when it opens nothing. */
    public Optional<Instant> suspendedAt() {
        return Optional.ofNullable(suspendedAt);
    }

    public Role role() {
        return role;
    }

    public long accountId() {
        return accountId;
    }

    /** The school it holds for; 0 for a platform role. */
    public long schoolId() {
        return schoolId == null ? 0 : schoolId;
    }
}
