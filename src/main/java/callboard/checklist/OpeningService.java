package callboard.checklist;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Opens exams to candidates. */
@RequestScoped
public class OpeningService {

    private final Checklist checklist;
    private final Exams exams;
    private final ChecklistOverrides overrides;
    private final ExamNames names;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    OpeningService(
            Checklist checklist,
            Exams exams,
            ChecklistOverrides overrides,
            ExamNames names,
            Trail trail,
            Asker asker,
            Clock clock) {
        this.checklist = checklist;
        this.exams = exams;
        this.overrides = overrides;
        this.names = names;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /**
     * Opens it. The checklist is asked once more inside the transaction, so that what turned red or amber in between counts.
     *
     * @param reasons why each amber point does not matter, by its id
     * @throws callboard.rules.Refused over a red point, an amber one without reason, or an exam that is open already
     */
    @Transactional
    public void open(Exam exam, Map<String, String> reasons) {
        Instant now = clock.now();
        List<ChecklistItem> items = checklist.items(exam, now);
        List<ChecklistItem> amber =
                items.stream().filter(ChecklistItem::isAmber).toList();
        OpeningPolicy.mayOpen(exam, items).and(allExplained(amber, reasons)).orRefuse();
        exam.open(asker.me(), now);
        exam.saved(asker.me(), now);
        exams.save(exam);
        Act act =
                Act.of("checklist.act.opened", exam.ref()).named(names.of(exam)).inSchool(exam.schoolId());
        for (ChecklistItem item : amber) {
            String reason = reasons.getOrDefault(item.id(), "");
            overrides.add(new ChecklistOverride(exam, item, reason, asker.me(), now));
            act = act.with(item.titleKey(), reason);
        }
        trail.record(act);
    }

    private static Verdict allExplained(List<ChecklistItem> amber, Map<String, String> reasons) {
        boolean explained = amber.stream()
                .noneMatch(item -> reasons.getOrDefault(item.id(), "").isBlank());
        return explained ? Verdict.allowed() : Verdict.refused("checklist.reason-missing");
    }
}
