package callboard.school;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PlatformSchoolsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static SchoolStage stage;
    private static Browserless platform;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new SchoolStage(product);
        platform = stage.platform(Role.PLATFORM_ADMIN, "周平台");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void aNewSchoolIsFoundByCandidatesAtOnce() {
        Page created = platform.get("/platform/schools/new")
                .form("/platform/schools")
                .fill("code", "xhyy")
                .fill("name", "星海音乐学院")
                .fill("region", "广东省广州市")
                .fill("adminName", "何管理")
                .fill("adminEmail", "he@example.org")
                .submit()
                .redirectsTo("/platform/schools/xhyy/edit")
                .arrive();

        created.see("已建立 星海音乐学院。", "地址 /schools/xhyy");
        product.browser().get("/schools?q=星海").see("找到 1 所学校", "广东省广州市");
    }

    @Test
    void aPolicyIsChangedWithAReasonAndActsAtOnce() {
        product.browser().get("/help").see("每天 8:00–24:00");
        String hours = "/platform/policies/SERVICE_HOURS";
        platform.get("/platform/policies").see("客服时间", "8:00–24:00", "还没有改过", "callboard.imports.keep-days");

        platform.get(hours)
                .see("考生在帮助页和等待审核时看到")
                .form(hours)
                .fill("value", "9:00–21:00")
                .submit()
                .hasStatus(422)
                .see("请写明理由");
        platform.get(hours)
                .form(hours)
                .fill("value", "9:00–21:00")
                .fill("reason", "假期")
                .submit()
                .redirectsTo("/platform/policies")
                .arrive()
                .see("9:00–21:00", "假期", "周平台");

        product.browser().get("/help").see("每天 9:00–21:00");
        platform.get("/platform/policies/MESSAGES_A_MINUTE")
                .form("/platform/policies/MESSAGES_A_MINUTE")
                .fill("value", "9")
                .fill("reason", "试试")
                .submit()
                .hasStatus(422)
                .see("10 到 6,000");
        platform.get("/platform/policies/NONE").hasStatus(404);
        Page counted = platform.get("/platform/storage").see("剩余空间", "数据库", "database", "已收到的考试视频", "统计");
        String fact = counted.document().text().replaceAll(".*?(\\d+:\\d+ 统计).*", "$1");
        product.clock().advance(Duration.ofMinutes(14));
        platform.get("/platform/storage").see(fact);
        product.clock().advance(Duration.ofMinutes(2));
        platform.get("/platform/storage").seeNot(fact);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        stage.school("gzmx", "贵州美术学院");

        Page wrong = platform.get("/platform/schools/new")
                .form("/platform/schools")
                .fill("code", "gzmx")
                .fill("name", "贵州美院")
                .fill("adminEmail", "nobody")
                .submit()
                .hasStatus(422);

        wrong.see("有 4 处需要改正", "代码 gzmx 已经有学校在用。", "请填所在地。", "请填管理员姓名。", "这不像一个邮箱地址");
        org.junit.jupiter.api.Assertions.assertEquals(
                "贵州美院", wrong.form("/platform/schools").value("name"));
    }

    @Test
    void contactAndIntroductionStandOnThePublicPage() {
        stage.school("jzym", "江州音乐学院");

        platform.get("/platform/schools/jzym/edit")
                .form("/platform/schools/jzym")
                .fill("phone", "0791-5550 1208")
                .fill("email", "zsb@jzym.example.edu.cn")
                .fill("hours", "工作日 9:00–17:00")
                .fill("introduction", "建校六十年。\n\n设五个系。")
                .fill("colour", "PINE")
                .submit()
                .redirectsTo("/platform/schools");

        product.browser()
                .get("/schools/jzym")
                .see("2027 年招生", "0791-5550 1208", "工作日 9:00–17:00", "建校六十年。", "设五个系。", "学校还没有开放的视频考试。");
    }

    @Test
    void aSuspendedSchoolExistsForNobodyButThePlatform() {
        stage.school("bhxj", "滨海戏剧学院");

        platform.get("/platform/schools/bhxj/edit")
                .form("/platform/schools/bhxj/suspension")
                .fill("confirmation", "bhxx")
                .submit("停用")
                .hasStatus(422)
                .see("代码不对", "滨海戏剧学院")
                .form("/platform/schools/bhxj/suspension")
                .fill("confirmation", "bhxj")
                .submit("停用")
                .redirectsTo("/platform/schools")
                .arrive()
                .see("已停用 滨海戏剧学院");

        product.browser().get("/schools/bhxj").hasStatus(404);
        product.browser().get("/schools?q=滨海").see("没有叫「滨海」的学校");

        platform.get("/platform/schools/bhxj/edit")
                .form("/platform/schools/bhxj/resumption")
                .submit("恢复")
                .redirectsTo("/platform/schools");
        product.browser().get("/schools/bhxj").hasStatus(200);
    }

    @Test
    void theSignsOfASearchAreOnlySigns() {
        stage.school("wh", "武汉舞蹈学院");

        product.browser().get("/schools?q=%25").see("找到 0 所学校");
    }

    @Test
    void anOfficerFindsNoPlatform() {
        School school = stage.school("hbys", "湖北艺术学院");
        Browserless officer = stage.staff(school, Role.OFFICER, "王老师");

        officer.get("/platform/schools").hasStatus(404);
        officer.get("/platform/schools/hbys/edit").hasStatus(404);
    }

    @Test
    void englishPagesAreWhole() {
        stage.school("ynys", "云南艺术学院");

        platform.speaking("en");
        platform.get("/platform/schools").see("New school");
        platform.get("/platform/schools/new").see("First administrator");
        platform.get("/platform/schools/ynys/edit").see("Colour of the mark");
        platform.speaking("zh-CN");
        product.browser().speaking("en").get("/schools").see("Find a school");
        product.browser().speaking("en").get("/schools/ynys").see("Admissions 2027");
    }
}
