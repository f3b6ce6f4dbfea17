package callboard.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SeasonsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static SchoolStage stage;
    private static School school;
    private static Browserless officer;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new SchoolStage(product);
        school = stage.school("jzym", "江州音乐学院");
        officer = stage.staff(school, Role.OFFICER, "王老师");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void choosingASeasonRetiresTheOneBefore() {
        Page list = officer.get("/schools/jzym/desk/seasons")
                .form("/schools/jzym/desk/seasons")
                .fill("year", "2031")
                .submit()
                .redirectsTo("/schools/jzym/desk/seasons")
                .arrive();
        String next = product.ask(() -> product.bean(Seasons.class).ofSchool(school.id()).stream()
                .filter(season -> season.year() == 2031)
                .findFirst()
                .orElseThrow()
                .ref());

        list.form("/schools/jzym/desk/seasons/" + next + "/current")
                .submit("设为当前")
                .arrive()
                .see("2031 招生季已设为当前。");

        assertEquals(2031, stage.season(school).year());
        Season before = product.ask(() -> product.bean(Seasons.class).ofSchool(school.id()).stream()
                .filter(season -> season.year() == 2027)
                .findFirst()
                .orElseThrow());
        product.act(() -> product.bean(SeasonService.class).makeCurrent(before));
        assertEquals(2027, stage.season(school).year());
    }

    @Test
    void aYearIsTakenOnce() {
        officer.get("/schools/jzym/desk/seasons")
                .form("/schools/jzym/desk/seasons")
                .fill("year", "2027")
                .submit()
                .hasStatus(422)
                .see("2027 招生季已经有了。");
        officer.get("/schools/jzym/desk/seasons")
                .form("/schools/jzym/desk/seasons")
                .fill("year", "明年")
                .submit()
                .hasStatus(422)
                .see("请填四位年份，例如 2027。");
    }

    @Test
    void administratorAndAuditorReadAndChangeNothing() {
        for (Role role : new Role[] {Role.ADMIN, Role.AUDITOR}) {
            Browserless reader = stage.staff(school, role, "何老师");

            Page page = reader.get("/schools/jzym/desk/seasons").see("2027 招生季", "你可以查看，修改由招生专员完成。");

            assertEquals(
                    0, page.select("form[action='/schools/jzym/desk/seasons']").size());
            String token = page.select("input[name=_csrf]").first().val();
            reader.post("/schools/jzym/desk/seasons", Map.of("year", "2030", "_csrf", token))
                    .hasStatus(403);
        }
    }

    @Test
    void anotherSchoolsDeskDoesNotExist() {
        School other = stage.school("xhyy", "星海音乐学院");
        Browserless stranger = stage.staff(other, Role.OFFICER, "刘老师");

        Page foreign = stranger.get("/schools/jzym/desk/seasons").hasStatus(404);
        Page nowhere = stranger.get("/schools/nowhere/desk/seasons").hasStatus(404);

        foreign.seeNot("江州音乐学院");
        assertEquals(
                nowhere.select("main").text().replaceAll("编号 \\S+", ""),
                foreign.select("main").text().replaceAll("编号 \\S+", ""));
    }
}
