package callboard.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A code on paper for the day the phone is lost. It is shown once when it is made and opens once; the row keeps only its digest
 * under a key outside the database. New ones replace all that were there.
 */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    static final int MANY = 10;

    /** Without letters that are taken for others: 50 random bits in ten characters. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
    @SequenceGenerator(name = "recovery_code_seq", sequenceName = "recovery_code_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    String codeHash;

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(long accountId, String codeHash, Instant now) {
        this.accountId = accountId;
        this.codeHash = codeHash;
        this.createdAt = now;
    }

    /** A new code in the form in which codes are compared. */
    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As it is shown: {@code 7k3fw-0m9qd}. */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** As it is compared, however it was typed: full-width, with blanks and dashes, in capitals, with o for 0 and l for 1. */
    static String read(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1");
    }
}
