package callboard.journey;

/** An officer makes the first exam once more, as the round after it, and the season as the next one; dates move, people stay. */
final class Copies {

    private final Visit visit;
    private final String desk;
    private final String exam;

    /** @param desk the path of the school's desk, at which an officer sits */
    Copies(Visit visit, String desk) {
        this.visit = visit;
        this.desk = desk;
        this.exam = desk + "/exams/[^/]+";
    }

    /** @param round what the copy of the first exam of the table is called */
    void copyExamAndSeason(String round) {
        visit.open(desk + "/exams").click("main table a").at(exam).press("复制考试");
        visit.at(exam + "/clones/new")
                .select("target", round)
                .choose("unit", "WEEKS")
                .fill("amount", "4")
                .press("看看新日期");
        visit.see("正好 4 周，星期不变").look("officer-46-exam-copied").press("建立 " + round);
        visit.at(exam).see("已建立 " + round + "，现在是草稿").see("2月14日").look("officer-47-second-round");
        visit.open(desk + "/exams").press("复制招生季");
        visit.at(desk + "/seasons/[^/]+/clones/new")
                .fill("year", "2028")
                .choose("unit", "WEEKS")
                .fill("amount", "52")
                .press("看看新日期");
        visit.see("正好 52 周，星期不变").look("officer-48-season-copied").press("建立 2028 招生季");
        visit.see("已建立 2028 招生季").look("officer-49-next-season");
    }
}
