package callboard.judging;

import callboard.Browserless;
import callboard.Page;
import callboard.Product;
import callboard.account.Account;
import callboard.account.Accounts;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.screening.ScreeningStage;
import java.util.List;
import java.util.Map;

/** An exam with recordings that were let through, and the people who judge them. Results build on it. */
public final class JudgingStage {

    private final Product product;
    private final ScreeningStage screening;
    private final Browserless officer;
    private final Browserless reviewer;

    public JudgingStage(Product product, String code) {
        this.product = product;
        this.screening = new ScreeningStage(product, code);
        this.officer = screening.staff(Role.OFFICER);
        this.reviewer = screening.staff(Role.REVIEWER);
    }

    /** Somebody with the role of a judge. */
    public record Judge(Browserless browser, Account account, String name) {}

    public ScreeningStage screening() {
        return screening;
    }

    public School school() {
        return screening.school();
    }

    public Exam exam() {
        return screening.exam();
    }

    public Browserless officer() {
        return officer;
    }

    public Browserless reviewer() {
        return reviewer;
    }

    /** The address of the exam's judging at the desk, {@code ""} for its first page. */
    public String desk(String page) {
        return screening.desk("exams/" + exam().ref() + "/judging" + page);
    }

    /** A candidate whose recordings arrived and were found in order. */
    public ScreeningStage.Submitted passed() {
        ScreeningStage.Submitted submitted = screening.arrived(List.of(), List.of());
        decide(submitted.first(), "OK", "");
        decide(submitted.second(), "OK", "");
        return submitted;
    }

    /** The reviewer decides about a take. */
    public Page decide(String take, String outcome, String reason) {
        String address = screening.desk("screening/" + take);
        return reviewer.get(address)
                .form(address + "/decision")
                .fill("outcome", outcome)
                .fill("reason", reason)
                .submit();
    }

    /** @param word tells his log-in from others' */
    public Judge judge(String name, String word) {
        Browserless browser = new SchoolStage(product).staff(school(), Role.JUDGE, name, word);
        Account account = product.ask(() -> product.bean(Accounts.class).staffOf(school().id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow());
        return new Judge(browser, account, name);
    }

    /** The officer puts somebody on the exam; gives the address of his desk. */
    public String assign(Judge judge) {
        String csrf = officer.cookie("cb-csrf").orElseThrow();
        officer.post(
                        desk("/judges"),
                        Map.of("_csrf", csrf, "judges", judge.account().ref()))
                .hasStatus(303);
        return "/judging/" + assignment(judge).ref();
    }

    /** A judge who is on the exam; gives the address of his desk. */
    public Assignment assignment(Judge judge) {
        return product.ask(() -> product.bean(Assignments.class)
                .of(school().id(), exam().id(), judge.account().id())
                .orElseThrow());
    }

    /** The addresses of a judge's works in his order, as his page lists them. */
    public static List<String> works(Judge judge, String home) {
        return judge.browser()
                .get(home)
                .hasStatus(200)
                .select("td.table__main a")
                .eachAttr("href");
    }

    /** He gives a final score. */
    public static Page close(Judge judge, String work, String score) {
        return judge.browser()
                .get(work)
                .hasStatus(200)
                .form(work + "/mark")
                .fill("score", score)
                .submit();
    }
}
