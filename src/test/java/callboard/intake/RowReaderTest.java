package callboard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.identity.CandidateCategory;
import callboard.identity.DocumentCheck;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentRanges;
import callboard.identity.DocumentType;
import callboard.identity.Sex;
import callboard.roster.KnownMajors;
import callboard.roster.MajorChoice;
import callboard.roster.RosterField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowReaderTest {

    private static final String GIRL = "990726200811040426";
    private static final KnownMajors MAJORS = new KnownMajors(List.of(
            new KnownMajors.Major("音乐表演", Optional.of("130201"), List.of("声乐·美声", "钢琴")),
            new KnownMajors.Major("音乐学（师范）", Optional.empty(), List.of("钢琴")),
            new KnownMajors.Major("指挥", Optional.empty(), List.of()),
            new KnownMajors.Major("音乐学", Optional.empty(), List.of())));
    private static final DocumentCheck CHECK =
            new DocumentCheck(LocalDate.of(2027, 1, 16), DocumentRanges.ISSUED_AND_INVENTED);

    @Test
    void aDirtyRowIsDigestedIntoItsCanonicalForm() {
        var digest = read("姓名=阿依努尔 • 买买提|性别=2|证件类型=身份证|身份证号=９９０７２６ 20081104 0426|类别=新疆协作"
                + "|生源地=新疆|报考专业=音乐表演（声乐•美声）|手机号=139 0000 8843|缴费= 已缴 ");

        var row = digest.rows().get(0);
        assertEquals(List.of(), digest.problems());
        assertEquals(
                new DocumentNumber(DocumentType.RESIDENT_ID, GIRL), row.key().document());
        assertEquals(new MajorChoice("音乐表演", "声乐·美声"), row.key().choice());
        assertEquals(
                Map.of(
                        RosterField.NAME, "阿依努尔·买买提",
                        RosterField.SEX, "FEMALE",
                        RosterField.CATEGORY, "XINJIANG_COOP",
                        RosterField.REGION, "新疆维吾尔自治区",
                        RosterField.PHONE, "13900008843"),
                row.fields());
        assertEquals(Map.of("缴费", "已缴"), row.extras());
        assertEquals(Optional.of(Sex.FEMALE), row.sex());
        assertEquals(Optional.of(CandidateCategory.XINJIANG_COOP), row.category());
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-04, 2008-11-04",
        "2008-11-04T00:00:00, 2008-11-04",
        "20081104, 2008-11-04",
        "2008.11.4, 2008-11-04",
        "2008/11/04, 2008-11-04",
        "2008年11月4日, 2008-11-04",
        "39756, 2008-11-04",
        "200811, 2008-11",
        "2008年11月, 2008-11",
        "2008.11, 2008-11"
    })
    void aBirthDateIsUnderstoodHoweverItIsWritten(String written, String kept) {
        var digest = read("姓名=李娜|身份证号=" + GIRL + "|报考专业=指挥|出生日期=" + written);

        assertEquals(List.of(), digest.problems());
        assertEquals(kept, digest.rows().get(0).extra("出生日期"));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-05, identity.document.other-birth-date",
        "2008-10, identity.document.other-birth-date",
        "2008.1, identity.document.other-birth-date",
        "去年, roster.row.birth-date-unknown",
        "2008-13-01, roster.row.birth-date-unknown"
    })
    void anotherBirthDateThanTheDocumentsIsAnError(String written, String reason) {
        var digest = read("姓名=李娜|身份证号=" + GIRL + "|报考专业=指挥|出生年月=" + written);

        assertEquals(
                List.of(reason),
                digest.problems().stream()
                        .map(problem -> problem.verdict().reasonKey())
                        .toList());
        assertEquals(OptionalInt.of(3), digest.problems().get(0).column());
    }

    @Test
    void aMonthThatLostItsZeroMayBeTheTenth() {
        assertEquals(List.of(1, 10), WrittenDate.read("2008.1").orElseThrow().months());
    }

    @Test
    void aColumnThatIsEmptyIsToldApartFromOneThatIsNotThere() {
        var row = read("姓名=周予安|身份证号=" + GIRL + "|专业=指挥|手机号=").rows().get(0);

        assertEquals(Map.of(RosterField.NAME, "周予安", RosterField.PHONE, ""), row.fields());
    }

    @ParameterizedTest(name = "{0}, direction {1}: {2} {3}")
    @CsvSource({
        "指挥, '', 指挥/, ''",
        "' 指　挥 ', '', 指挥/, ''",
        "音乐表演, 钢琴, 音乐表演/钢琴, ''",
        "音乐表演(钢琴), '', 音乐表演/钢琴, ''",
        "音乐表演【钢琴】, '', 音乐表演/钢琴, ''",
        "音乐表演（钢琴）, 钢琴, 音乐表演/钢琴, ''",
        "音乐表演（声乐・美声）, '', 音乐表演/声乐·美声, ''",
        "音乐学(师范), 钢琴, 音乐学（师范）/钢琴, ''",
        "音乐学(师范)(钢琴), '', 音乐学（师范）/钢琴, ''",
        "130201, 钢琴, 音乐表演/钢琴, ''",
        "音乐表演（钢琴）, 声乐·美声, '', roster.row.direction-twice",
        "音乐表演, '', '', roster.row.direction-missing",
        "音乐表演(手风琴), '', '', roster.row.direction-unknown",
        "指挥, 钢琴, '', roster.row.direction-unknown",
        "舞蹈学, '', '', roster.row.major-unknown",
        "指挥；音乐学, '', '', roster.row.major-several",
        "指挥；舞蹈学, '', '', roster.row.major-unknown",
        "'声乐、美声', '', '', roster.row.major-unknown",
        "指挥；音乐学, 钢琴, '', roster.row.major-unknown",
        "'', '', '', roster.row.major-missing"
    })
    void aMajorIsFoundWithItsDirectionOrTheReasonIsTold(String major, String direction, String found, String reason) {
        var digest = read("姓名=周予安|证件号码=" + GIRL + "|报考专业=" + major + "|方向=" + direction);

        assertEquals(reason.isEmpty() ? List.of() : List.of(reason), reasons(digest));
        assertEquals(
                found.isEmpty() ? List.of() : List.of(found),
                digest.rows().stream()
                        .map(row -> row.key().choice())
                        .map(choice -> choice.major() + "/" + choice.direction())
                        .toList());
    }

    @Test
    void severalMajorsInOneCellBecomeRowsOnlyWithConsent() {
        var cells = "姓名=罗晓棠|证件号码=" + GIRL + "|报考专业=指挥；音乐学、音乐表演(钢琴)";

        var digest = reader(cells, true).read(row(cells));

        assertEquals(
                List.of(new MajorChoice("指挥", ""), new MajorChoice("音乐学", ""), new MajorChoice("音乐表演", "钢琴")),
                digest.rows().stream().map(row -> row.key().choice()).toList());
    }

    @ParameterizedTest(name = "{0}: {1} in column {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "姓名=|证件号码=990726200811040426|专业=指挥; roster.row.name-missing; 0",
                "姓名=周予安|证件号码=|专业=指挥; roster.row.document-missing; 1",
                "姓名=周予安|证件号码=990726200811040462|专业=指挥; identity.document.checksum; 1",
                "姓名=周予安|证件号码=110105491231002|专业=指挥; identity.document.fifteen-digits; 1",
                "姓名=周予安|证件号码=9907262008110404|专业=指挥; identity.document.length; 1",
                "姓名=周予安|证件号码=990726200811040426|专业=指挥|性别=男; identity.document.sex; 3",
                "姓名=周予安|证件号码=990726200811040426|专业=指挥|性别=无; roster.row.sex-unknown; 3",
                "姓名=周予安|证件号码=990726200811040426|专业=指挥|类别=旁听; roster.row.category-unknown; 3",
                "姓名=周予安|证件号码=990726200811040426|专业=指挥|类别=留学生; identity.document.category; 3",
                "姓名=周予安|证件号码=C8000021|专业=指挥; roster.row.document-type-missing; -1",
                "姓名=周予安|证件号码=C8000021|专业=指挥|证件类型=; roster.row.document-type-missing; 3",
                "姓名=周予安|证件号码=C8000021|专业=指挥|证件类型=户口本; roster.row.document-type-unknown; 3",
                "姓名=周予安|证件号码=990726200811040426|专业=指挥|省份=大洋国|类别=统招; roster.row.region-unknown; 3",
                "姓名=周予安|证件号码=990726200811040426|专业=舞蹈学; roster.row.major-unknown; 2"
            })
    void aProblemNamesItsReasonAndItsColumn(String cells, String reason, int column) {
        var digest = read(cells);

        assertEquals(List.of(reason), reasons(digest));
        assertEquals(
                column < 0 ? OptionalInt.empty() : OptionalInt.of(column),
                digest.problems().get(0).column());
        assertEquals(List.of(), digest.rows());
    }

    @Test
    void allProblemsOfARowAreToldAtOnce() {
        assertEquals(
                List.of(
                        "roster.row.name-missing",
                        "roster.row.sex-unknown",
                        "identity.document.checksum",
                        "roster.row.major-unknown"),
                reasons(read("姓名=|证件号码=990726200811040462|专业=舞蹈学|性别=无")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"LOSSY, roster.row.lossy", "DAMAGED, roster.row.damaged"})
    void aNumberThatLostItsDigitsIsAnErrorAndNeverGuessed(RosterCell.Flaw flaw, String reason) {
        var cells = "姓名=周予安|身份证号=990726200811040000|专业=指挥";
        var row = new ArrayList<>(row(cells).cells());
        row.set(1, new RosterCell("990726200811040000", flaw));

        var digest = reader(cells, false).read(new RosterRow(7, row));

        assertEquals(List.of(reason), reasons(digest));
        assertEquals(Optional.empty(), digest.document());
    }

    @Test
    void aResidencePermitIsKnownByItsNumberWhateverTheRosterCallsIt() {
        var digest = read("姓名=陈嘉树|证件类型=身份证|证件号码=810000200801010012|专业=指挥|类别=港澳");

        assertEquals(
                Optional.of(new DocumentNumber(DocumentType.RESIDENCE_PERMIT, "810000200801010012")),
                digest.document());
        assertEquals(List.of(), digest.problems());
    }

    @Test
    void aPassportNeedsItsTypeWritten() {
        var digest = read("姓名=ANNA  SMITH|证件类型=护照|证件号码=c8000021|专业=指挥|类别=留学生|省份=马来西亚");

        assertEquals(Optional.of(new DocumentNumber(DocumentType.PASSPORT, "C8000021")), digest.document());
        assertEquals("ANNA SMITH", digest.rows().get(0).text(RosterField.NAME));
        assertEquals("马来西亚", digest.rows().get(0).text(RosterField.REGION));
    }

    @Test
    void aMonstrousCellIsAProblemOfItsColumn() {
        assertEquals(
                List.of("roster.row.too-long"), reasons(read("姓名=" + "长".repeat(201) + "|证件号码=" + GIRL + "|专业=指挥")));
    }

    @Test
    void blankRowsComeToNothing() {
        assertEquals(true, read("姓名= |证件号码=　|专业=").isBlank());
        assertEquals(false, read("姓名=周予安|证件号码=|专业=").isBlank());
    }

    @Test
    void aRejectedRowStillTellsWhomItIsAbout() {
        assertEquals(
                Optional.of(new DocumentNumber(DocumentType.RESIDENT_ID, GIRL)),
                read("姓名=|证件号码=" + GIRL + "|专业=指挥").document());
    }

    private static RowDigest read(String cells) {
        return reader(cells, false).read(row(cells));
    }

    /** Cells as {@code heading=text|heading=text}. */
    private static RowReader reader(String cells, boolean splitsMajors) {
        var headings = Stream.of(cells.split("\\|"))
                .map(cell -> RosterCell.of(cell.substring(0, cell.indexOf('='))))
                .toList();
        var columns = RosterColumns.read(List.of(new RosterRow(1, headings)), Map.of());
        return new RowReader(columns, MAJORS, CHECK, splitsMajors);
    }

    private static RosterRow row(String cells) {
        var texts = Stream.of(cells.split("\\|"))
                .map(cell -> RosterCell.of(cell.substring(cell.indexOf('=') + 1)))
                .toList();
        return new RosterRow(7, texts);
    }

    private static List<String> reasons(RowDigest digest) {
        return digest.problems().stream()
                .map(problem -> problem.verdict().reasonKey())
                .toList();
    }
}
