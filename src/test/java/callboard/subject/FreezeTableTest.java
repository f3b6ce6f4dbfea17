package callboard.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.ExamStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may change what of an exam, and when: every act on its rules × draft, open, entered × role. Each form was opened
 * while the exam was a draft, so that what is refused is the act and not a button nobody sees; what counts is what the rows of the
 * exam say afterwards.
 */
final class FreezeTableTest {

    /** When the act changes anything, told by the state the exam has come to. */
    private static final Map<String, List<FrozenExam.State>> TABLE = table();

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static ExamStage.Desk desk;
    private static Browserless stranger;
    private static final List<Browserless> OTHERS = new ArrayList<>();

    private static Map<String, List<FrozenExam.State>> table() {
        Map<String, List<FrozenExam.State>> table = new LinkedHashMap<>();
        List<FrozenExam.State> always = List.of(FrozenExam.State.values());
        List<FrozenExam.State> beforeAnybodyEntered = List.of(FrozenExam.State.DRAFT, FrozenExam.State.OPEN);
        List<FrozenExam.State> draft = List.of(FrozenExam.State.DRAFT);
        table.put("the times and terms", draft);
        table.put("the contact", always);
        table.put("when results are expected", always);
        table.put("a new version of the notice", always);
        table.put("a new version of the pledge", always);
        table.put("another session", always);
        table.put("a session's seats", always);
        table.put("a session removed", always);
        table.put("another subject", draft);
        table.put("the rules of a subject", draft);
        table.put("the order of subjects", draft);
        table.put("another step", draft);
        table.put("a step's words", draft);
        table.put("the order of steps", draft);
        table.put("a cue", draft);
        table.put("a cue removed", draft);
        table.put("a step removed", draft);
        table.put("a demonstration video", draft);
        table.put("whether it must be watched", draft);
        table.put("a demonstration video removed", draft);
        table.put("another prompt", draft);
        table.put("a prompt's words", draft);
        table.put("the order of prompts", draft);
        table.put("a prompt retired", beforeAnybodyEntered);
        table.put("a prompt back again", beforeAnybodyEntered);
        table.put("a prompt removed", draft);
        table.put("a subject removed", draft);
        return table;
    }

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        ExamStage stage = new ExamStage(product);
        desk = stage.desk("f1");
        stranger = stage.desk("f2").officer();
        Arrays.stream(Role.values())
                .filter(role -> !role.isPlatform() && role != Role.OFFICER)
                .forEach(role -> OTHERS.add(stage.schools().staff(desk.school(), role, "何老师")));
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesAnExamIsAllowedAsTheTableSays(FrozenExam.State state) {
        FrozenExam exam = new FrozenExam(desk, state);
        Map<String, Supplier<FrozenExam.Act>> acts = exam.acts();
        assertEquals(List.copyOf(TABLE.keySet()), List.copyOf(acts.keySet()));
        Map<String, FrozenExam.Act> opened = new LinkedHashMap<>();
        acts.forEach((name, form) -> opened.put(name, form.get()));
        exam.comesTo(state);

        Map<String, String> wrong = new LinkedHashMap<>();
        opened.forEach((name, early) -> {
            FrozenExam.Act act =
                    state == FrozenExam.State.DRAFT ? acts.get(name).get() : early;
            refusedToOthers(name, act, exam);
            String answer = outcome(exam, act);
            String expected = TABLE.getOrDefault(name, List.of()).contains(state) ? "changes 303" : "stands 409";
            if (!answer.equals(expected)) {
                wrong.put(name, answer);
            }
        });

        assertEquals(Map.of(), wrong);
    }

    private static String outcome(FrozenExam exam, FrozenExam.Act act) {
        String before = exam.rows();
        Page answer = act.doneBy(desk.officer());
        return (exam.rows().equals(before) ? "stands " : "changes ") + answer.status();
    }

    private static void refusedToOthers(String name, FrozenExam.Act act, FrozenExam exam) {
        String before = exam.rows();
        OTHERS.forEach(other -> assertEquals(403, act.doneBy(other).status(), name));
        assertEquals(404, act.doneBy(stranger).status(), name);
        assertEquals(before, exam.rows(), name);
    }
}
