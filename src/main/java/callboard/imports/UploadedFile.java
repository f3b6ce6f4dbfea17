package callboard.imports;

import callboard.rules.Asker;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A file as somebody brought it.
 *
 * @param name on his machine
 * @param by account
 * @param person his name
 */
@Embeddable
public record UploadedFile(
        @Column(name = "file_name", updatable = false) String name,
        @Column(name = "file_bytes", updatable = false) long bytes,
        @Column(name = "uploaded_at", updatable = false) Instant at,
        @Column(name = "uploaded_by", updatable = false) long by,
        @Column(name = "uploader", updatable = false) String person) {

    static UploadedFile of(String name, long bytes, Instant now, Asker.Person by) {
        return new UploadedFile(name, bytes, now, by.account(), by.name());
    }
}
