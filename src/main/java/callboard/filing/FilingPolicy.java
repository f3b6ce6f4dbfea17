package callboard.filing;

import callboard.rules.Verdict;

/** Whether a file may be filed as it is. */
final class FilingPolicy {

    private FilingPolicy() {}

    /** A DBF file leaves the house only if nothing in it would be turned down. */
    static Verdict mayFile(FilingReport report) {
        if (report.rows() == 0) {
            return Verdict.refused("filing.nobody");
        }
        return report.refused() == 0 ? Verdict.allowed() : Verdict.refused("filing.unfit", report.refused());
    }
}
