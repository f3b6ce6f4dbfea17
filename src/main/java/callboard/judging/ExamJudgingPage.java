package callboard.judging;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.account.Grant;
import callboard.account.Grants;
import callboard.account.Role;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.screening.Screened;
import callboard.screening.Work;
import callboard.screening.Works;
import callboard.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page of an exam's judging shows: its judges and how far they are, who else could judge, and the scores they give. */
@RequestScoped
class ExamJudgingPage {

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final AssignmentService service;
    private final Assignments assignments;
    private final Marks marks;
    private final Works works;
    private final Accounts accounts;
    private final Grants grants;
    private final Models models;

    @Inject
    ExamJudgingPage(
            DeskSchool desk,
            DeskExam deskExam,
            AssignmentService service,
            Assignments assignments,
            Marks marks,
            Works works,
            Accounts accounts,
            Grants grants,
            Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.service = service;
        this.assignments = assignments;
        this.marks = marks;
        this.works = works;
        this.accounts = accounts;
        this.grants = grants;
        this.models = models;
    }

    /**
     * A judge of the exam.
     *
     * @param closed works with his final mark, of those that may be judged now
     * @param drafted works with his draft
     * @param holdsRole whether he still is a judge at the school
     */
    public record Line(Assignment assignment, long closed, long drafted, boolean holdsRole) {}

    /** Somebody who could be put on the exam, or why not. */
    public record Choice(Account account, Verdict may) {}

    /** @param form of the plan */
    String show(Exam exam, Form form) {
        List<Account> judges = judges();
        List<Assignment> all = assignments.ofExam(exam.schoolId(), exam.id());
        Set<Long> takes = works.judgeable(exam.schoolId(), exam.id()).stream()
                .map(Work::take)
                .collect(Collectors.toSet());
        List<Line> lines = lines(exam, all, takes, judges);
        models.put("form", form);
        models.put("lines", lines);
        models.put("removed", all.stream().filter(one -> !one.isActive()).toList());
        models.put("choices", choices(exam, all, judges));
        models.put("works", takes.size());
        models.put("closed", lines.stream().mapToLong(Line::closed).sum());
        models.put("waiting", waiting(exam));
        models.put("steps", PlanForm.STEPS);
        models.put("range", assignments.range(exam.schoolId(), exam.id()));
        models.put("may", desk.mayPrepare().and(service.mayChange(exam)));
        models.put("mayPlan", desk.mayPrepare().and(service.mayPlan(exam)));
        models.put("list", desk.href("judging"));
        models.put("base", deskExam.href(exam, "judging"));
        return "judging/exam";
    }

    /** The people who hold the role at this school. */
    List<Account> judges() {
        Set<Long> holders = grants.ofSchool(desk.id()).stream()
                .filter(grant -> grant.role() == Role.JUDGE)
                .map(Grant::accountId)
                .collect(Collectors.toSet());
        return accounts.staffOf(desk.id()).stream()
                .filter(account -> holders.contains(account.id()))
                .toList();
    }

    private List<Line> lines(Exam exam, List<Assignment> all, Set<Long> takes, List<Account> judges) {
        Set<Long> holders = judges.stream().map(Account::id).collect(Collectors.toSet());
        Map<Long, Map<Boolean, Long>> counts = marks.ofExam(exam.schoolId(), exam.id()).stream()
                .filter(mark -> takes.contains(mark.takeId()))
                .collect(Collectors.groupingBy(
                        JudgeMark::assignmentId, Collectors.partitioningBy(JudgeMark::isFinal, Collectors.counting())));
        return all.stream()
                .filter(Assignment::isActive)
                .map(one -> {
                    Map<Boolean, Long> his = counts.getOrDefault(one.id(), Map.of());
                    return new Line(
                            one,
                            his.getOrDefault(true, 0L),
                            his.getOrDefault(false, 0L),
                            holders.contains(one.accountId()));
                })
                .toList();
    }

    private List<Choice> choices(Exam exam, List<Assignment> all, List<Account> judges) {
        Set<Long> active = all.stream()
                .filter(Assignment::isActive)
                .map(Assignment::accountId)
                .collect(Collectors.toSet());
        return judges.stream()
                .filter(account -> !active.contains(account.id()))
                .map(account -> new Choice(account, service.mayJudge(exam, account)))
                .toList();
    }

    /** Recordings nobody has screened yet. */
    private int waiting(Exam exam) {
        return works.ofExam(exam.schoolId(), exam.id()).values().stream()
                .mapToInt(Screened::open)
                .sum();
    }
}
