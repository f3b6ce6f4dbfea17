package callboard.sitting;

import callboard.entry.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Removes what a trial recorded; what an entry did stays for ever. */
@ApplicationScoped
public class SittingRemoval {

    private final Sittings sittings;
    private final SittingSubjects subjects;
    private final Takes takes;
    private final ReceiptRows receipts;

    @Inject
    SittingRemoval(Sittings sittings, SittingSubjects subjects, Takes takes, ReceiptRows receipts) {
        this.sittings = sittings;
        this.subjects = subjects;
        this.takes = takes;
        this.receipts = receipts;
    }

    /** What was recorded in it, whose files go with it. */
    public List<Take> takes(Trial trial) {
        return sittings.ofTrial(trial.schoolId(), trial.id())
                .map(sitting -> takes.ofSitting(sitting.schoolId(), sitting.id()))
                .orElse(List.of());
    }

    /** Its sitting, if it came as far, with takes and receipts. */
    @Transactional
    public void remove(Trial trial) {
        sittings.ofTrial(trial.schoolId(), trial.id()).ifPresent(sitting -> {
            receipts.removeOf(sitting.schoolId(), sitting.id());
            takes.removeOf(sitting.schoolId(), sitting.id());
            subjects.removeOf(sitting.schoolId(), sitting.id());
            sittings.remove(sitting.schoolId(), sitting.id());
        });
    }
}
