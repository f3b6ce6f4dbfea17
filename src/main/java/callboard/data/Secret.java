package callboard.data;

import jakarta.persistence.Embeddable;

/**
 * A personal value as the database keeps it: sealed by the {@link Vault} for one table, column and row, useless anywhere else.
 *
 * @param sealed ciphertext with its key's number in front, from AES-256-GCM
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // never compared: two seals of one value differ anyhow
public record Secret(byte[] sealed) {

    /** Where a value belongs; a ciphertext that was moved to another row does not open. */
    public record Place(String table, String column, String ref) {

        byte[] bytes() {
            return (table + '\n' + column + '\n' + ref).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
