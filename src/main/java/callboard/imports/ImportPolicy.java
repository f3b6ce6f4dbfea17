package callboard.imports;

import callboard.intake.ImportState;
import callboard.rules.Verdict;
import java.util.Optional;

/** When an import may be written and taken back. */
final class ImportPolicy {

    private ImportPolicy() {}

    /** @param now how the roster stands: another one than the preview saw, and what it says is out of date */
    static Verdict mayCommit(RosterImport roster, RosterImports.Standing now) {
        if (roster.state() == ImportState.COMMITTING) {
            return Verdict.allowed(); // asked again after its job failed
        } else if (roster.state() != ImportState.PREVIEWED) {
            return Verdict.refused("imports.refused.not-previewed");
        } else if (!roster.saw(now)) {
            return Verdict.refused("imports.refused.stale");
        }
        return Verdict.allowed();
    }

    /** Where the file has nothing new at all, writing it says that it was looked at; leaving everything out is no decision. */
    static Verdict takesSomething(RosterImport roster, Taking taking) {
        boolean isNothing = taking.isNothing(roster.counts()) && !Taking.EVERYTHING.isNothing(roster.counts());
        return isNothing ? Verdict.refused("imports.refused.nothing") : Verdict.allowed();
    }

    /** Only the last one: an earlier one's rows may have been changed since by a later one. */
    static Verdict mayUndo(RosterImport roster, Optional<RosterImport> lastCommitted) {
        if (roster.isCleared()) {
            return Verdict.refused("imports.refused.cleared");
        }
        boolean last = lastCommitted.filter(other -> other.id() == roster.id()).isPresent();
        return last ? Verdict.allowed() : Verdict.refused("imports.refused.not-last");
    }
}
