package callboard.policy;

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

/** A policy got another value. Written once and kept. */
@Entity
@Table(name = "policy_change")
public class PolicyChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy_change_seq")
    @SequenceGenerator(name = "policy_change_seq", sequenceName = "policy_change_seq", allocationSize = 50)
    long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Policy policy;

    @Column(updatable = false)
    String newValue;

    @Column(updatable = false)
    String reason;

    @Column(updatable = false)
    String changedBy;

    @Column(updatable = false)
    Instant changedAt;

    protected PolicyChange() {}

    PolicyChange(Policy policy, String value, String reason) {
        this.policy = policy;
        this.newValue = value;
        this.reason = reason;
    }

    void by(String name, Instant now) {
        this.changedBy = name;
        this.changedAt = now;
    }

    public Policy policy() {
        return policy;
    }

    public String value() {
        return newValue;
    }

    public String reason() {
        return reason;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
