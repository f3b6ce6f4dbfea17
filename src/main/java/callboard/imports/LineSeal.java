package callboard.imports;

import callboard.data.Secret;
import callboard.data.Vault;
import callboard.intake.Json;
import callboard.intake.LineContent;
import callboard.intake.LineKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals the content of lines for their import: rows of people are no less personal because nobody has written them yet. */
@ApplicationScoped
public class LineSeal {

    /** Nearly every line of a second edition says nothing but that it is there. */
    private static final Secret EMPTY = new Secret(new byte[0]);

    private final Vault vault;

    @Inject
    LineSeal(Vault vault) {
        this.vault = vault;
    }

    RosterLine line(RosterImport roster, LineKind kind, RosterLine.Shown shown, LineContent content) {
        Secret sealed = content.equals(LineContent.NOTHING) ? EMPTY : vault.seal(place(roster), Json.write(content));
        return new RosterLine(roster, kind, shown, sealed);
    }

    public LineContent open(RosterImport roster, RosterLine line) {
        if (line.content.sealed().length == 0) {
            return LineContent.NOTHING;
        }
        return Json.read(vault.open(place(roster), line.content), LineContent.class);
    }

    private static Secret.Place place(RosterImport roster) {
        return new Secret.Place("roster_line", "content", roster.ref());
    }
}
