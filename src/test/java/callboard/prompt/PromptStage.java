package callboard.prompt;

import callboard.PageForm;
import callboard.Product;
import callboard.data.Database;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.subject.Subject;
import java.sql.SQLException;
import java.util.List;

/** Prompted subjects and their pools as officers make them through their pages. */
public final class PromptStage {

    private final Product product;
    private final ExamStage exams;
    private final String codes;
    private int desks;

    /** @param codes what the codes of its schools begin with */
    public PromptStage(Product product, String codes) {
        this.product = product;
        this.exams = new ExamStage(product);
        this.codes = codes;
    }

    public ExamStage exams() {
        return exams;
    }

    /** A draft with 即兴评述, of which each candidate draws two, at a school of its own. */
    public Desk desk() {
        desks++;
        ExamStage.Desk desk = exams.desk(codes + desks);
        return prompted(desk, desk.draft());
    }

    /** As {@link #desk}, of an exam that lacks nothing but prompts. */
    public Desk complete() {
        desks++;
        ExamStage.Desk desk = exams.desk(codes + desks);
        return prompted(desk, desk.complete());
    }

    private Desk prompted(ExamStage.Desk desk, Exam exam) {
        desk.officer()
                .get(desk.path(exam) + "/subjects/new?format=PROMPTED")
                .form(desk.path(exam) + "/subjects")
                .fill("name", "即兴评述")
                .fill("draws", "2")
                .fill("maxSeconds", "120")
                .submit()
                .hasStatus(303);
        List<Subject> subjects = desk.subjects(exam);
        return new Desk(product, desk, desk.read(exam), subjects.get(subjects.size() - 1));
    }

    /** The pools of one subject. */
    public record Desk(Product product, ExamStage.Desk desk, Exam exam, Subject subject) {

        public String path() {
            return desk.path(exam) + "/subjects/" + subject.ref() + "/prompts";
        }

        public PageForm blank(Pool pool, PromptKind kind) {
            return desk.officer()
                    .get(path() + "/new?pool=" + pool + "&kind=" + kind)
                    .form(path());
        }

        /** Adds a text through the page. */
        public void add(Pool pool, String text) {
            blank(pool, PromptKind.TEXT).fill("text", text).submit().redirectsTo(path() + "?pool=" + pool);
        }

        /** Adds so many texts without the page. */
        public void fill(Pool pool, int count) {
            List<String> texts = java.util.stream.IntStream.rangeClosed(1, count)
                    .mapToObj(i -> (pool == Pool.FORMAL ? "正式" : "模拟") + "第 " + i + " 题：说说你的看法")
                    .toList();
            product.act(() -> product.bean(PromptService.class).addAll(desk.read(exam), subject, pool, texts));
        }

        public List<Prompt> prompts(Pool pool) {
            return product.ask(() -> product.bean(Prompts.class).ofSubject(subject.schoolId(), subject.id())).stream()
                    .filter(prompt -> prompt.pool() == pool)
                    .toList();
        }

        public List<String> texts(Pool pool) {
            return prompts(pool).stream()
                    .map(prompt -> product.bean(PromptSeal.class).open(prompt))
                    .toList();
        }

        /** As a draw does it. */
        public void expose(Prompt prompt) {
            product.act(() -> {
                try (var connection = product.bean(Database.class).source().getConnection();
                        var update = connection.prepareStatement("update prompt set drawn = drawn + 1 where id = ?")) {
                    update.setLong(1, prompt.id());
                    update.executeUpdate();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
