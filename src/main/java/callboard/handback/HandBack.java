package callboard.handback;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.changeset.ChangeLines;
import callboard.config.Clock;
import callboard.imports.ImportTrail;
import callboard.imports.RosterImport;
import callboard.imports.RosterImports;
import callboard.intake.ImportFiles;
import callboard.intake.ImportState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;

/** Hands files out, which stands in the trail, and clears them away. */
@RequestScoped
public class HandBack {

    private final ImportFiles files;
    private final RosterImports imports;
    private final ChangeLines lines;
    private final ErrorBook book;
    private final ImportTrail trail;
    private final Permissions permissions;
    private final Clock clock;

    @Inject
    HandBack(
            ImportFiles files,
            RosterImports imports,
            ChangeLines lines,
            ErrorBook book,
            ImportTrail trail,
            Permissions permissions,
            Clock clock) {
        this.files = files;
        this.imports = imports;
        this.lines = lines;
        this.book = book;
        this.trail = trail;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The file as it came, for the answer of this request. */
    @Transactional
    public Optional<StreamingOutput> file(RosterImport roster) {
        if (!mayHave(roster)) {
            return Optional.empty();
        }
        trail.downloaded(roster);
        return Optional.of(out -> files.copy(roster.ref(), out));
    }

    /** The error workbook, made while it is sent; empty where there is no preview or nothing wrong with it. */
    @Transactional
    public Optional<StreamingOutput> errors(RosterImport roster) {
        boolean isWrong = roster.counts().rejected() + roster.counts().duplicate() > 0;
        if (!mayHave(roster) || !isWrong) {
            return Optional.empty();
        }
        trail.errorsDownloaded(roster);
        return Optional.of(out -> book.write(roster, out));
    }

    /** An auditor reads what officers read, but no file with whole document numbers: he sees who took it. */
    private boolean mayHave(RosterImport roster) {
        return permissions.has(Role.OFFICER, roster.schoolId()) && isKept(roster);
    }

    private boolean isKept(RosterImport roster) {
        return !roster.isCleared() && roster.state() != ImportState.DROPPED && files.has(roster.ref());
    }

    /** What its lines say of people goes with its file; the numbers stay. */
    @Transactional
    public void clear(RosterImport roster) {
        lines.removeOf(roster.changes());
        roster.clear(clock.now());
        imports.save(roster);
        trail.cleared(roster);
    }
}
