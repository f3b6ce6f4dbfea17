package callboard.checklist;

import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.account.Role;
import callboard.checklist.ChecklistItem.Level;
import callboard.data.Database;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.prompt.Pool;
import callboard.prompt.PromptService;
import callboard.subject.Subject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An exam that is green all over, what its officer can do to it, and what its checklist says then. */
final class ChecklistBoard {

    private final Product product;
    private final ExamStage.Desk desk;
    private final Exam exam;
    private final Exam second;
    private final Set<String> seen = new TreeSet<>();

    ChecklistBoard(Product product, String code) {
        this.product = product;
        ExamStage stage = new ExamStage(product);
        this.desk = stage.desk(code);
        this.exam = desk.complete();
        stage.schools().staff(desk.school(), Role.REVIEWER, "周审核");
        stage.schools().staff(desk.school(), Role.JUDGE, "孙评委");
        this.second = another();
    }

    /** The next round, with the same people, a week later. */
    private Exam another() {
        desk.officer()
                .get(desk.path() + "/new")
                .form(desk.path())
                .fill("target", exam.major().ref())
                .fill("round", "SECOND")
                .submit()
                .hasStatus(303);
        return desk.exams().stream().max(Comparator.comparing(Exam::id)).orElseThrow();
    }

    /** Every title of the checklist with its level. */
    Map<String, Level> read() {
        Page page = desk.officer().get(desk.path(exam) + "/checklist").hasStatus(200);
        Map<String, Level> all = new TreeMap<>();
        Map.of("check--bad", Level.RED, "check--warn", Level.AMBER, "check--ok", Level.GREEN)
                .forEach((css, level) ->
                        page.select("." + css + " .check__title").eachText().forEach(title -> all.put(title, level)));
        seen.addAll(all.keySet());
        return all;
    }

    /** Every title that was ever read. */
    Set<String> seen() {
        return seen;
    }

    void edit(String... fieldsAndValues) {
        edit(exam, fieldsAndValues);
    }

    /** The next round's times; it begins a week later unless something else is said. */
    void editSecond(String... fieldsAndValues) {
        edit(second, fieldsAndValues);
    }

    private void edit(Exam which, String... fieldsAndValues) {
        fill(desk.officer().get(desk.path(which) + "/edit").form(desk.path(which)), fieldsAndValues);
    }

    private static void fill(PageForm form, String... fieldsAndValues) {
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            if (fieldsAndValues[i + 1].equals("-")) {
                form.untick(fieldsAndValues[i]);
            } else {
                form.fill(fieldsAndValues[i], fieldsAndValues[i + 1]);
            }
        }
        form.submit().hasStatus(303);
    }

    /** A form of a page of the exam, filled in and sent. */
    void post(String page, String form, String... fieldsAndValues) {
        String home = desk.path(exam) + "/";
        fill(desk.officer().get(home + page).form(home + form), fieldsAndValues);
    }

    void schoolPage() {
        desk.page();
    }

    void subject(String format, String... fieldsAndValues) {
        post("subjects/new?format=" + format, "subjects", fieldsAndValues);
    }

    Subject last() {
        List<Subject> all = desk.subjects(exam);
        return all.get(all.size() - 1);
    }

    /** The path of the last subject's pages below the exam. */
    String its() {
        return "subjects/" + last().ref();
    }

    void removeLast() {
        post(its(), its() + "/removal");
    }

    /** Gives the last subject so many prompts, of the same words whenever they have the same name and number. */
    void prompts(Pool pool, String name, int count) {
        Subject subject = last();
        List<String> texts = IntStream.rangeClosed(1, count)
                .mapToObj(i -> name + "第 " + i + " 题：说说你的看法")
                .toList();
        product.act(() -> product.bean(PromptService.class).addAll(desk.read(exam), subject, pool, texts));
    }

    void usualTimes() {
        edit("opensAt", "2027-01-17T09:00", "closesAt", "2027-01-18T21:00", "limitMinutes", "50");
    }

    /** Adds a session of 17 January to an exam that asks for booking. */
    void session(String opens, String closes, String capacity) {
        edit("booking", "true");
        post("slots/new", "slots", "opensAt", day(opens), "closesAt", day(closes), "capacity", capacity);
    }

    private static String day(String time) {
        return "2027-01-17T" + time;
    }

    void noSessions() {
        edit("booking", "-");
        sql("delete from slot where exam_id = :exam");
    }

    /** One more person on the roster. */
    void register() {
        desk.register(second);
    }

    void unregister() {
        sql("delete from applicant where id = (select max(id) from applicant)");
    }

    void guided() {
        subject("GUIDED", "name", "形体展示");
    }

    /** A first step, of ten seconds. */
    void step() {
        post(its(), its() + "/steps", "instruction", "正面站立", "seconds", "10");
    }

    /** A guided subject whose only step has a cue. */
    void cue(String state, int milliseconds) {
        guided();
        step();
        sql("insert into step_cue (id, ref, school_id, subject_id, step_id, state, failure, file_name, bytes,"
                + " original_key, sound_key, milliseconds, received_at, version) select id, ref, school_id, subject_id,"
                + " id, '" + state + "', " + (state.equals("FAILED") ? "'UNREADABLE'" : "null") + ", 'a.mp3', 1, "
                + (state.equals("RECEIVED") ? "'s1-aaaaaaaaaaaaaaaaaaaaaaaaaa.bin'" : "null") + ", "
                + (state.equals("READY") ? "'s1-bbbbbbbbbbbbbbbbbbbbbbbbbb.m4a'" : "null") + ", " + milliseconds
                + ", now(), 0 from guided_step where subject_id = :subject");
    }

    void noCue() {
        sql("delete from step_cue where subject_id = :subject");
    }

    void mustWatch() {
        post(its() + "/demonstration", its() + "/demonstration/terms", "mustWatch", "true");
    }

    void video(String state) {
        mustWatch();
        sql("update demonstration set state = '" + state + "', failure = "
                + (state.equals("FAILED") ? "'UNREADABLE'" : "null")
                + ", file_name = 'a.mp4' where subject_id = :subject");
    }

    void noVideo() {
        sql("delete from demonstration where subject_id = :subject");
    }

    /** A prompted subject that draws two of these. */
    void prompted(int formal, int mock) {
        subject("PROMPTED", "name", "即兴评述", "draws", "2", "maxSeconds", "60");
        prompts(Pool.FORMAL, "正式", formal);
        prompts(Pool.MOCK, "模拟", mock);
    }

    void suspend(String role, String since) {
        sql("update account_grant set suspended_at = " + since + " where school_id = :school and role = '" + role
                + "'");
    }

    /** What no page does on purpose; {@code :exam}, {@code :school} and {@code :subject} (the last one) stand for ids. */
    void sql(String update) {
        String text = update.replace(":exam", String.valueOf(exam.id()))
                .replace(":school", String.valueOf(exam.schoolId()))
                .replace(":subject", String.valueOf(last().id()));
        product.act(() -> {
            try (var connection = product.bean(Database.class).source().getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(text);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
