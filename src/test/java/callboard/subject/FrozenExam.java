package callboard.subject;

import callboard.Browserless;
import callboard.Page;
import callboard.Upload;
import callboard.data.Database;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.exam.Round;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.FormElement;

/** A draft with something of everything, which comes to another state while its officer has all its forms open. */
final class FrozenExam {

    /** How far an exam has come, as R-42 tells them apart. */
    enum State {
        DRAFT,
        OPEN,
        ENTERED
    }

    private static final String SUBJECTS = " where subject_id in (select id from subject where exam_id = :exam)";
    private static final List<String> ROWS = List.of(
            "exam where id = :exam",
            "subject where exam_id = :exam",
            "guided_step" + SUBJECTS,
            "step_cue" + SUBJECTS,
            "demonstration" + SUBJECTS,
            "prompt" + SUBJECTS,
            "slot where exam_id = :exam",
            "exam_text where exam_id = :exam");

    private final ExamStage.Desk desk;
    private final Exam exam;
    private final String home;

    /** @param state chooses the round only, so that one school has one of each */
    FrozenExam(ExamStage.Desk desk, State state) {
        this.desk = desk;
        Exam first = desk.exams().isEmpty() ? desk.draft() : desk.exams().get(0);
        if (state != State.DRAFT) {
            String round = Round.values()[state.ordinal()].name();
            send(form(desk.path() + "/new", desk.path(), "target", first.major().ref(), "round", round));
        }
        this.exam = desk.exams().stream().max(Comparator.comparing(Exam::id)).orElseThrow();
        this.home = desk.path(exam);
        fill();
    }

    private void fill() {
        send(form(home + "/edit", home, "opensAt", "2027-01-17T09:00", "closesAt", "2027-01-18T21:00"));
        subject("GUIDED", "name", "形体展示");
        subject("PROMPTED", "name", "即兴评述", "draws", "1", "maxSeconds", "60");
        for (String words : List.of("正面站立", "向左转")) {
            send(form(its(0), its(0) + "/steps", "instruction", words, "seconds", "10"));
        }
        for (String words : List.of("我的家乡", "一本书", "雨")) {
            send(file(its(1) + "/prompts/new?pool=FORMAL&kind=TEXT", its(1) + "/prompts", "text", words));
        }
        send(session("09:00", "11:00"));
        send(form(home + "/notice/new", home + "/notice", "body", "请早到。", "readSeconds", "0"));
        send(form(home + "/pledge/new", home + "/pledge"));
    }

    private void send(Act act) {
        act.doneBy(desk.officer()).hasStatus(303);
    }

    private void subject(String format, String... fields) {
        send(form(home + "/subjects/new?format=" + format, home + "/subjects", fields));
    }

    private Act session(String opens, String closes) {
        String day = "2027-01-17T";
        return form(
                home + "/slots/new",
                home + "/slots",
                "opensAt",
                day + opens,
                "closesAt",
                day + closes,
                "capacity",
                "9");
    }

    /** The address of the subject, from 0. */
    private String its(int which) {
        return home + "/subjects/" + desk.subjects(exam).get(which).ref();
    }

    /** What is sent where, by whoever. */
    record Act(String target, Map<String, String> fields, List<Upload> uploads) {

        Page doneBy(Browserless person) {
            String token = person.cookie("cb-csrf").orElseThrow();
            Map<String, String> all = new HashMap<>(fields);
            all.put("_csrf", token);
            return uploads.isEmpty() ? person.post(target, all) : person.post(with(token), all, uploads);
        }

        private String with(String token) {
            return target + (target.contains("?") ? "&" : "?") + "_csrf=" + token;
        }
    }

    /** All of them by their names, each ready to open its form as it stands then. */
    Map<String, Supplier<Act>> acts() {
        Map<String, Supplier<Act>> acts = new LinkedHashMap<>();
        acts.put("the times and terms", () -> form(home + "/edit", home, "limitMinutes", "45"));
        acts.put("the contact", () -> form(home + "/contact", home + "/contact", "contact", "0791-5550 1208"));
        String expected = home + "/results-date";
        acts.put("when results are expected", () -> form(expected, expected, "resultsAt", "2027-01-20T09:00"));
        acts.put("a new version of the notice", () -> text("notice", "请更早到。"));
        acts.put("a new version of the pledge", () -> text("pledge", "我保证。"));
        sessions(acts);
        subjects(acts, its(0));
        steps(acts, its(0));
        videos(acts, its(1) + "/demonstration");
        prompts(acts, its(1) + "/prompts");
        String prompted = its(1);
        acts.put("a subject removed", () -> plain(prompted + "/removal"));
        return acts;
    }

    private Act text(String kind, String body) {
        return form(home + "/" + kind + "/new", home + "/" + kind, "body", body, "again", "false");
    }

    private void sessions(Map<String, Supplier<Act>> acts) {
        String slot = home + "/slots/" + ref("slot where exam_id = :exam");
        acts.put("another session", () -> session("13:00", "15:00"));
        acts.put("a session's seats", () -> form(slot + "/edit", slot, "capacity", "12"));
        acts.put("a session removed", () -> plain(slot + "/removal"));
    }

    private void subjects(Map<String, Supplier<Act>> acts, String its) {
        String all = home + "/subjects";
        acts.put("another subject", () -> form(all + "/new?format=PREPARED", all, "name", "独唱", "maxSeconds", "300"));
        acts.put("the rules of a subject", () -> form(its + "/edit?format=GUIDED", its, "name", "形体"));
        acts.put("the order of subjects", () -> plain(its + "/place", "step", "down"));
    }

    private void steps(Map<String, Supplier<Act>> acts, String its) {
        String step = its + "/steps/" + ref("guided_step" + SUBJECTS);
        Upload sound = new Upload("sound", "a.wav", "audio/wav", wave());
        acts.put("another step", () -> form(its, its + "/steps", "instruction", "跳一下", "seconds", "5"));
        acts.put("a step's words", () -> form(step + "/edit", step, "instruction", "站好"));
        acts.put("the order of steps", () -> plain(step + "/place", "step", "down"));
        acts.put("a cue", () -> new Act(step + "/cue", Map.of(), List.of(sound)));
        acts.put("a cue removed", () -> plain(step + "/cue/removal"));
        acts.put("a step removed", () -> plain(step + "/removal"));
    }

    private static void videos(Map<String, Supplier<Act>> acts, String its) {
        byte[] film = Arrays.copyOf("\0\0\0\u0018ftypmp42".getBytes(StandardCharsets.ISO_8859_1), 4096);
        Upload video = new Upload("video", "a.mp4", "video/mp4", film);
        acts.put("a demonstration video", () -> new Act(its, Map.of(), List.of(video)));
        acts.put("whether it must be watched", () -> plain(its + "/terms", "mustWatch", "true"));
        acts.put("a demonstration video removed", () -> plain(its + "/removal"));
    }

    private void prompts(Map<String, Supplier<Act>> acts, String pools) {
        String prompt = pools + "/" + ref("prompt" + SUBJECTS);
        acts.put("another prompt", () -> file(pools + "/new?pool=FORMAL&kind=TEXT", pools, "text", "雪"));
        acts.put("a prompt's words", () -> form(prompt + "/edit", prompt, "text", "我的学校"));
        acts.put("the order of prompts", () -> plain(prompt + "/place", "step", "down"));
        acts.put("a prompt retired", () -> plain(prompt + "/retirement"));
        acts.put("a prompt back again", () -> plain(prompt + "/return"));
        acts.put("a prompt removed", () -> plain(prompt + "/removal"));
    }

    /** A second of silence. */
    private static byte[] wave() {
        byte[] file = new byte[44 + 8000];
        byte[] head = ("RIFF\u0064\u001f\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0\u0040\u001f\0\0\u0040\u001f\0\0"
                        + "\u0001\0\u0008\0data\u0040\u001f\0\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        Arrays.fill(file, (byte) 128);
        System.arraycopy(head, 0, file, 0, head.length);
        return file;
    }

    /** The form of a page with what is typed into it. */
    private Act form(String page, String target, String... typed) {
        FormElement form = desk.officer().get(page).select("form").forms().stream()
                .filter(one -> one.attr("action").replaceFirst("\\?.*", "").equals(target))
                .findFirst()
                .orElseThrow();
        Map<String, String> fields = new HashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(plain(target, typed).fields());
        return new Act(form.attr("action").replaceFirst("[?&]_csrf=[^&]*", ""), fields, List.of());
    }

    /** The same for a form that is sent with files, without any. */
    private Act file(String page, String target, String... typed) {
        Act act = form(page, target, typed);
        return new Act(act.target(), act.fields(), List.of(new Upload("none", "", "text/plain", new byte[0])));
    }

    private static Act plain(String target, String... typed) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return new Act(target, fields, List.of());
    }

    /** Its state, as if it had come to it by itself. */
    void comesTo(State state) {
        if (state != State.DRAFT) {
            update("update exam set state = 'OPEN', opened_at = now(), opened_by = 1 where id = :exam");
        }
        if (state == State.ENTERED) {
            update("update exam set first_entered_at = now() where id = :exam");
        }
    }

    /** Everything that is kept of it. */
    String rows() {
        StringBuilder all = new StringBuilder();
        ROWS.forEach(from ->
                all.append(ask("select * from " + from + " order by id")).append('\n'));
        return all.toString();
    }

    private String ref(String from) {
        return ask("select ref from " + from + " order by id fetch first row only")
                .strip();
    }

    private String ask(String query) {
        return desk.product().ask(() -> {
            StringBuilder all = new StringBuilder();
            try (var connection = desk.product().bean(Database.class).source().getConnection();
                    var rows = connection.createStatement().executeQuery(named(query))) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        all.append(rows.getString(i)).append(' ');
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return all.toString();
        });
    }

    private void update(String update) {
        desk.product().act(() -> {
            try (var connection = desk.product().bean(Database.class).source().getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(named(update));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String named(String sql) {
        return sql.replace(":exam", String.valueOf(exam.id()));
    }
}
