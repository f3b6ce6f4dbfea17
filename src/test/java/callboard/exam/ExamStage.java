package callboard.exam;

import callboard.Browserless;
import callboard.Product;
import callboard.account.Role;
import callboard.data.Database;
import callboard.room.Registered;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import java.sql.SQLException;
import java.util.List;

/** A school whose officer has set up a major, as tests about exams need it; everything through the pages he uses. */
public final class ExamStage {

    private final Product product;
    private final SchoolStage schools;

    public ExamStage(Product product) {
        this.product = product;
        this.schools = new SchoolStage(product);
    }

    public SchoolStage schools() {
        return schools;
    }

    /** A school with the major 音乐学, and its officer 王老师. */
    public Desk desk(String code) {
        School school = schools.school(code, code + "音乐学院");
        Browserless officer = schools.staff(school, Role.OFFICER, "王老师");
        officer.get("/schools/" + code + "/desk/majors/new")
                .form("/schools/" + code + "/desk/majors")
                .fill("name", "音乐学")
                .fill("majorCode", "130202")
                .submit()
                .hasStatus(303);
        return new Desk(product, school, officer);
    }

    /** The desk of one school. */
    public record Desk(Product product, School school, Browserless officer) {

        public String path() {
            return "/schools/" + school.code() + "/desk/exams";
        }

        /** A draft of the preliminary round that has nothing but its name. */
        public Exam draft() {
            var form = officer.get(path() + "/new").form(path());
            form.fill("target", targets().get(0))
                    .fill("round", "PRELIMINARY")
                    .submit()
                    .hasStatus(303);
            return exams().get(0);
        }

        /** A draft from 17 to 18 January 2027 with one subject, a notice and a pledge, at a school that has published its page. */
        public Exam complete() {
            Exam exam = complete(draft());
            page();
            return exam;
        }

        /** As {@link #complete()}, whatever the school's page is. */
        public Exam complete(Exam exam) {
            String page = path(exam);
            officer.get(page + "/edit")
                    .form(page)
                    .fill("opensAt", "2027-01-17T09:00")
                    .fill("closesAt", "2027-01-18T21:00")
                    .fill("limitMinutes", "50")
                    .submit()
                    .redirectsTo(page);
            subject(exam, "自选曲目一首");
            officer.get(page + "/contact")
                    .form(page + "/contact")
                    .fill("contact", "0791-5550 1208")
                    .submit()
                    .redirectsTo(page + "/contact");
            officer.get(page + "/notice/new")
                    .form(page + "/notice")
                    .fill("body", "请在安静的房间录制。")
                    .fill("readSeconds", "0")
                    .submit()
                    .redirectsTo(page + "/notice");
            officer.get(page + "/pledge/new").form(page + "/pledge").submit().redirectsTo(page + "/pledge");
            register(exam);
            return read(exam);
        }

        /** Publishes the school's page. */
        public void page() {
            String page = "/schools/" + school.code() + "/desk/brochure";
            officer.get(page)
                    .form(page)
                    .fill("introduction", "一所音乐学院。")
                    .submit()
                    .hasStatus(303);
            officer.get(page).form(page + "/publication").submit().hasStatus(303);
        }

        /** Somebody who may apply for it. */
        public void register(Exam exam) {
            product.act(() -> {
                try (var connection = product.bean(Database.class).source().getConnection()) {
                    Registered.add(connection, read(exam), 5_000_000 + exam.id());
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        public void subject(Exam exam, String name) {
            officer.get(path(exam) + "/subjects/new")
                    .form(path(exam) + "/subjects")
                    .fill("name", name)
                    .fill("maxSeconds", "300")
                    .fill("minSeconds", "60")
                    .fill("maxTakes", "2")
                    .submit()
                    .redirectsTo(path(exam));
        }

        public String path(Exam exam) {
            return path() + "/" + exam.ref();
        }

        public Exam read(Exam exam) {
            return product.ask(
                    () -> product.bean(Exams.class).byId(school.id(), exam.id()).orElseThrow());
        }

        public List<Subject> subjects(Exam exam) {
            return product.ask(() -> product.bean(Subjects.class).ofExam(school.id(), exam.id()));
        }

        public List<Exam> exams() {
            return product.ask(() -> product.bean(Exams.class)
                    .ofSeason(
                            school.id(), new SchoolStage(product).season(school).id()));
        }

        List<String> targets() {
            return product.ask(() -> product.bean(ExamPlan.class).rows(new SchoolStage(product).season(school)).stream()
                    .map(ExamPlan.Row::target)
                    .toList());
        }
    }
}
