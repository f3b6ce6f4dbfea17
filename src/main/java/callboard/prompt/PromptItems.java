package callboard.prompt;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.checklist.ChecklistItem;
import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The points about pools: whether there is enough to draw, in the formal exam and in the mock. */
@RequestScoped
public class PromptItems implements ChecklistItem.Source {

    /** A formal pool of fewer than so many for each one that is drawn is known to everybody by the evening. */
    static final int ENOUGH = 6;

    private final Subjects subjects;
    private final Prompts prompts;
    private final DeskExam deskExam;
    private final Permissions permissions;

    @Inject
    PromptItems(Subjects subjects, Prompts prompts, DeskExam deskExam, Permissions permissions) {
        this.subjects = subjects;
        this.prompts = prompts;
        this.deskExam = deskExam;
        this.permissions = permissions;
    }

    /** A subject with what its pools hold. */
    private record Stock(Subject subject, long formal, long mock) {

        int draws() {
            return subject.terms().prompting().draws();
        }
    }

    /** What is to be said of some subjects. */
    private record Found(Level level, String name, List<Stock> which) {

        String titleKey() {
            return "prompt.check." + name;
        }
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        List<Stock> stocks = stocks(exam);
        return stocks.isEmpty() ? List.of() : List.of(formal(exam, stocks), mock(exam, stocks), apart(exam, stocks));
    }

    private List<Stock> stocks(Exam exam) {
        List<Subject> prompted = subjects.ofExam(exam.schoolId(), exam.id()).stream()
                .filter(subject -> subject.terms().format() == Format.PROMPTED)
                .toList();
        List<Prompts.Count> counts = prompted.isEmpty()
                ? List.of()
                : prompts.counts(
                        exam.schoolId(), prompted.stream().map(Subject::id).toList());
        List<Stock> stocks = new ArrayList<>();
        for (Subject subject : prompted) {
            List<Prompts.Count> its = counts.stream()
                    .filter(count -> count.subjectId() == subject.id())
                    .toList();
            stocks.add(new Stock(
                    subject,
                    Stand.of(its, Pool.FORMAL).usable(),
                    Stand.of(its, Pool.MOCK).usable()));
        }
        return stocks;
    }

    private ChecklistItem formal(Exam exam, List<Stock> stocks) {
        List<Stock> empty = stocks.stream().filter(one -> one.formal() == 0).toList();
        List<Stock> few =
                stocks.stream().filter(one -> one.formal() < one.draws()).toList();
        List<Stock> thin = stocks.stream()
                .filter(one -> one.formal() < (long) ENOUGH * one.draws())
                .toList();
        if (!empty.isEmpty()) {
            return item(exam, Pool.FORMAL, new Found(Level.RED, "formal-empty", empty));
        } else if (!few.isEmpty()) {
            return item(exam, Pool.FORMAL, new Found(Level.RED, "formal-few", few));
        } else {
            return thin.isEmpty()
                    ? item(exam, Pool.FORMAL, new Found(Level.GREEN, "formal", stocks))
                    : item(exam, Pool.FORMAL, new Found(Level.AMBER, "formal-thin", thin));
        }
    }

    /** The mock is advised to everybody; where it is demanded, one that cannot be drawn keeps everybody out. */
    private ChecklistItem mock(Exam exam, List<Stock> stocks) {
        List<Stock> few =
                stocks.stream().filter(one -> one.mock() < one.draws()).toList();
        Level missing = exam.terms().mockRequired() ? Level.RED : Level.AMBER;
        return few.isEmpty()
                ? item(exam, Pool.MOCK, new Found(Level.GREEN, "mock", stocks))
                : item(exam, Pool.MOCK, new Found(missing, "mock-few", few));
    }

    /** Whoever has met a prompt in the mock knows it in the exam. */
    private ChecklistItem apart(Exam exam, List<Stock> stocks) {
        List<Long> ids = stocks.stream().map(one -> one.subject().id()).toList();
        long both = prompts.overlapping(exam.schoolId(), ids);
        String title = both == 0 ? "prompt.check.apart" : "prompt.check.overlap";
        return new ChecklistItem(
                "prompts-apart",
                26,
                both == 0 ? Level.GREEN : Level.RED,
                title,
                Fact.of(title + ".fact", both),
                "cards",
                fix(exam, Pool.MOCK, stocks.get(0)));
    }

    /** Its fact takes the names of the subjects, and what the first holds and draws. */
    private ChecklistItem item(Exam exam, Pool pool, Found found) {
        Stock first = found.which().get(0);
        long held = pool == Pool.FORMAL ? first.formal() : first.mock();
        Fact fact =
                Fact.of(found.titleKey() + ".fact", names(found.which()), held, first.draws(), ENOUGH * first.draws());
        return new ChecklistItem(
                pool == Pool.FORMAL ? "prompts" : "prompts-mock",
                pool == Pool.FORMAL ? 24 : 25,
                found.level(),
                found.titleKey(),
                fact,
                "cards",
                fix(exam, pool, first));
    }

    private Fix fix(Exam exam, Pool pool, Stock first) {
        boolean maySee =
                permissions.has(Role.OFFICER, exam.schoolId()) || permissions.has(Role.AUDITOR, exam.schoolId());
        String href = deskExam.href(exam, "subjects/" + first.subject().ref() + "/prompts?pool=" + pool);
        return new Fix("prompt.check.fix", maySee ? href : "");
    }

    private static String names(List<Stock> which) {
        return which.stream().map(one -> one.subject().terms().name()).collect(Collectors.joining(" · "));
    }
}
