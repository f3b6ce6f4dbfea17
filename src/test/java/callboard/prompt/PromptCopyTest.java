package callboard.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.exam.Exam;
import callboard.subject.Subject;
import callboard.subject.SubjectCopy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class PromptCopyTest {

    private static Product product;
    private static PromptStage stage;

    PromptCopyTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        stage = new PromptStage(product, "pc");
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @Test
    void aFormalPromptThatWasDrawnStaysBehindAndThePageSaysSo() {
        PromptStage.Desk desk = stage.desk();
        desk.fill(Pool.FORMAL, 3);
        desk.fill(Pool.MOCK, 2);
        desk.expose(desk.prompts(Pool.FORMAL).get(1));
        desk.expose(desk.prompts(Pool.MOCK).get(0));

        desk.desk()
                .officer()
                .get(desk.desk().path(desk.exam()) + "/clones/new")
                .see("4 道题：模拟题，和没被抽过的正式题", "1 道题：被抽过的正式题，和已停用的题");
    }

    @Test
    void copiesAreSealedAnewAndNeverDrawn() {
        PromptStage.Desk desk = stage.desk();
        desk.fill(Pool.FORMAL, 3);
        desk.fill(Pool.MOCK, 2);
        Prompt exposed = desk.prompts(Pool.FORMAL).get(1);
        desk.expose(exposed);
        desk.expose(desk.prompts(Pool.MOCK).get(0));
        Exam second = second(desk);
        Subject copy = desk.desk().subjects(second).get(0);
        PromptStage.Desk copied = new PromptStage.Desk(product, desk.desk(), second, copy);

        assertEquals(List.of("正式第 1 题：说说你的看法", "正式第 3 题：说说你的看法"), copied.texts(Pool.FORMAL));
        assertEquals(desk.texts(Pool.MOCK), copied.texts(Pool.MOCK));
        assertEquals(
                0, copied.prompts(Pool.MOCK).stream().mapToInt(Prompt::drawn).sum());
        assertNotEquals(
                desk.prompts(Pool.MOCK).get(0).ref(),
                copied.prompts(Pool.MOCK).get(0).ref());
    }

    private static Exam second(PromptStage.Desk desk) {
        desk.desk()
                .officer()
                .get(desk.desk().path() + "/new")
                .form(desk.desk().path())
                .fill("target", desk.exam().major().ref())
                .fill("round", "SECOND")
                .submit()
                .hasStatus(303);
        Exam second = desk.desk().exams().get(1);
        product.act(() -> {
            List<Twin> twins = List.of(new Twin(desk.desk().read(desk.exam()), second));
            Shift shift = new Shift(7);
            product.bean(SubjectCopy.class).copy(twins, shift);
            product.bean(PromptCopy.class).copy(twins, shift);
        });
        return second;
    }
}
