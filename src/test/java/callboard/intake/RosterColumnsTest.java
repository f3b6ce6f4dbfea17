package callboard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.identity.WrittenText;
import callboard.roster.RosterField;
import callboard.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RosterColumnsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "考生号, CANDIDATE_NUMBER",
        "KSH, CANDIDATE_NUMBER",
        "ksh, CANDIDATE_NUMBER",
        "考生编号, CANDIDATE_NUMBER",
        "报名号, REGISTRATION_NUMBER",
        "报名序号, REGISTRATION_NUMBER",
        "准考证号, TICKET_NUMBER",
        "姓名, NAME",
        "姓 名, NAME",
        "姓名(XM), NAME",
        "姓名（必填）, NAME",
        "*姓名：, NAME",
        "姓名(XM)（必填）, NAME",
        "考生（XM）, NAME",
        "性别, SEX",
        "XBDM, SEX",
        "证件类型, DOCUMENT_TYPE",
        "证件号码, DOCUMENT_NUMBER",
        "身份证号, DOCUMENT_NUMBER",
        "SFZH, DOCUMENT_NUMBER",
        "考生类别, CATEGORY",
        "生源省份, REGION",
        "省份, REGION",
        "生源地, REGION",
        "高考省份, REGION",
        "毕业学校, SCHOOL",
        "就读中学, SCHOOL",
        "联系电话, PHONE",
        "手机号, PHONE",
        "电话1, PHONE",
        "报考专业, MAJOR",
        "专业名称, MAJOR",
        "专业（方向）, MAJOR",
        "专业代码, MAJOR_CODE",
        "考试方向, DIRECTION",
        "招考方向, DIRECTION",
        "考试层次, LEVEL",
        "统考成绩, PROVINCIAL_SCORE",
        "备注, REMARK"
    })
    void theUsualHeadingsAreRecognised(String heading, RosterField field) {
        assertEquals(ColumnUse.of(field), columns(heading).columns().get(0).use());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"序号, IGNORED", "'', IGNORED", "缴费, EXTRA", "考点意向, EXTRA", "电话2, UNDECIDED", "曲目2, EXTRA"})
    void otherColumnsAreKeptLeftOutOrAskedAbout(String heading, ColumnUse.Kind kind) {
        assertEquals(kind, columns(heading).columns().get(0).use().kind());
    }

    @Test
    void aSecondColumnForTheSameFieldIsNeverGuessed() {
        var columns = columns("姓名", "手机号", "联系电话");

        assertEquals(
                List.of(ColumnUse.of(RosterField.NAME), ColumnUse.of(RosterField.PHONE), ColumnUse.UNDECIDED),
                columns.columns().stream().map(RosterColumn::use).toList());
        assertEquals(
                List.of("联系电话"),
                columns.undecided().stream().map(RosterColumn::heading).toList());
    }

    @Test
    void titleAndGroupRowsAboveTheHeadingAreSkipped() {
        var rows = List.of(
                row(1, "江州音乐学院 2027 年初试报名汇总"),
                row(2, "基本信息", "", "报考"),
                row(3, "KSH", "姓名(XM)", "报考专业"),
                row(4, "2705180042", "周予安", "音乐表演（声乐·美声）"));

        var columns = RosterColumns.guess(rows, Map.of()).orElseThrow();

        assertEquals(3, columns.headingRow());
        assertEquals(false, columns.isTwoRows());
        assertEquals(
                List.of(
                        ColumnUse.of(RosterField.CANDIDATE_NUMBER),
                        ColumnUse.of(RosterField.NAME),
                        ColumnUse.of(RosterField.MAJOR)),
                columns.columns().stream().map(RosterColumn::use).toList());
    }

    @Test
    void twoHeadingRowsWithMergedCellsAreReadAsOne() {
        var rows = List.of(
                row(1, "报名汇总"),
                row(2, "姓名", "证件", "", "报考", "", "电话"),
                row(3, "", "类型", "号码", "专业", "方向", ""),
                row(4, "周予安", "居民身份证", "990726200811040426", "音乐表演", "声乐", "139"));

        var columns = RosterColumns.guess(rows, Map.of()).orElseThrow();

        assertEquals(3, columns.headingRow());
        assertEquals(true, columns.isTwoRows());
        assertEquals(
                Stream.of(
                                RosterField.NAME,
                                RosterField.DOCUMENT_TYPE,
                                RosterField.DOCUMENT_NUMBER,
                                RosterField.MAJOR,
                                RosterField.DIRECTION,
                                RosterField.PHONE)
                        .map(ColumnUse::of)
                        .toList(),
                columns.columns().stream().map(RosterColumn::use).toList());
    }

    @Test
    void aSheetWithoutHeadingsHasNone() {
        assertEquals(Optional.empty(), RosterColumns.guess(List.of(), Map.of()));
        assertEquals(Optional.empty(), RosterColumns.guess(List.of(row(1, "填表说明"), row(2, "请在姓名一列填写姓名")), Map.of()));
    }

    @Test
    void headingsFarBelowAreNotSearched() {
        var rows = IntStream.rangeClosed(1, RosterColumns.DEEPEST_HEADING + 1)
                .mapToObj(i -> i <= RosterColumns.DEEPEST_HEADING ? row(i, "注") : row(i, "姓名", "性别"))
                .toList();

        assertEquals(Optional.empty(), RosterColumns.guess(rows, Map.of()));
    }

    @Test
    void whatTheOfficerDecidedIsRememberedByHeading() {
        var remembered = Map.of(
                WrittenText.key("电话2"), ColumnUse.IGNORED, WrittenText.key("学生"), ColumnUse.of(RosterField.NAME));

        var columns = RosterColumns.read(List.of(row(1, "学 生", "电话２", "性别")), remembered);

        assertEquals(
                List.of(ColumnUse.of(RosterField.NAME), ColumnUse.IGNORED, ColumnUse.of(RosterField.SEX)),
                columns.columns().stream().map(RosterColumn::use).toList());
    }

    @Test
    void rowsAreReadOnlyWhenTheThreeNeededColumnsAreKnownAndNothingIsUndecided() {
        assertEquals(
                Verdict.refused("roster.columns.no-name"), columns("证件号码", "专业").mayRead());
        assertEquals(
                Verdict.refused("roster.columns.no-document"),
                columns("姓名", "专业").mayRead());
        assertEquals(
                Verdict.refused("roster.columns.no-major"),
                columns("姓名", "证件号码").mayRead());
        assertEquals(Verdict.allowed(), columns("姓名", "证件号码", "专业代码").mayRead());
        assertEquals(
                Verdict.refused("roster.columns.undecided", "电话2"),
                columns("姓名", "证件号码", "专业", "电话2").mayRead());
        assertEquals(
                Verdict.allowed(),
                columns("姓名", "证件号码", "专业", "电话2").with(3, ColumnUse.IGNORED).mayRead());
    }

    private static RosterColumns columns(String... headings) {
        return RosterColumns.read(List.of(row(1, headings)), Map.of());
    }

    private static RosterRow row(int number, String... texts) {
        return new RosterRow(number, Stream.of(texts).map(RosterCell::of).toList());
    }
}
