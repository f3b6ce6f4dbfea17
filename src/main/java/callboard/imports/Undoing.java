package callboard.imports;

import callboard.rules.Asker;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who took an import back and why.
 *
 * @param at null until it was done
 * @param by account, null where nobody did
 * @param person his name, empty where nobody did or where it was not written down yet
 * @param kept rows the import brought that stayed because they are used
 */
@Embeddable
public record Undoing(
        @Nullable @Column(name = "undone_at") Instant at,
        @Nullable @Column(name = "undone_by") Long by,
        @Column(name = "undoer") String person,
        @Column(name = "undo_reason") String reason,
        int kept) {

    static final Undoing NONE = new Undoing(null, null, "", "", 0);

    static Undoing asked(Asker.Person by, String reason) {
        return new Undoing(null, by.account(), by.name(), reason, 0);
    }

    Undoing done(Instant now, int rowsKept) {
        return new Undoing(now, by, person, reason, rowsKept);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(at);
    }

    Asker.Person who() {
        return new Asker.Person(by == null ? 0 : by, person);
    }
}
