package callboard.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.roster.RosterMatch.Certified;
import callboard.roster.RosterMatch.Difference;
import callboard.roster.RosterMatch.Refusal;
import callboard.roster.RosterMatch.Registration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RosterMatchTest {

    private static final Certified LI_NA = new Certified("李娜", "江西省");
    private static final MajorChoice SINGING = new MajorChoice("音乐表演", "声乐");
    private static final MajorChoice PIANO = new MajorChoice("音乐表演", "钢琴");

    /** Rows as {@code direction/name/region}, several separated by {@code +}. */
    @ParameterizedTest(name = "rows {0}: {1}; from the page of singing: {2}")
    @CsvSource({
        "'', NO_RECORD, NO_RECORD",
        "声乐/李娜/江西, , ",
        "声乐/李 娜/江西省, , ",
        "声乐/李娜/, , ",
        "声乐/李那/江西, MISMATCH, MISMATCH",
        "声乐/李娜/山西, MISMATCH, MISMATCH",
        "声乐/李那/山西, MISMATCH, MISMATCH",
        "钢琴/李娜/江西, , OTHER_MAJOR",
        "钢琴/李那/江西, MISMATCH, MISMATCH",
        "钢琴/李娜/江西+声乐/李那/江西, , MISMATCH",
        "钢琴/李那/江西+声乐/李娜/江西, , ",
        "钢琴/李那/江西+民乐/李娜/江西, , OTHER_MAJOR",
        "钢琴/李那/江西+民乐/李娜/山西, MISMATCH, MISMATCH"
    })
    void theFirstRefusalThatAppliesIsShown(String rows, Refusal anywhere, Refusal singing) {
        var match = RosterMatch.of(LI_NA, registrations(rows));

        assertEquals(Optional.ofNullable(anywhere), match.refusal());
        assertEquals(Optional.ofNullable(singing), match.refusal(SINGING));
    }

    @Test
    void whatDiffersIsToldToTheSchoolLineByLine() {
        var match = RosterMatch.of(LI_NA, registrations("钢琴/李那/山西+声乐/李娜/江西"));

        assertEquals(
                List.of(new Difference(RosterField.NAME, "李那", "李娜"), new Difference(RosterField.REGION, "山西", "江西省")),
                match.lines().get(0).differences());
        assertEquals(Refusal.MISMATCH.verdict(), match.lines().get(0).verdict());
        assertEquals(true, match.lines().get(1).verdict().isAllowed());
    }

    @Test
    void theCandidateNeverReadsWhichFieldDiffers() {
        var name = RosterMatch.of(LI_NA, registrations("钢琴/李那/江西"));
        var region = RosterMatch.of(LI_NA, registrations("钢琴/李娜/山西"));

        assertEquals(
                name.refusal(PIANO).orElseThrow().verdict(),
                region.refusal(PIANO).orElseThrow().verdict());
        assertEquals(List.of(), name.refusal(PIANO).orElseThrow().verdict().args());
    }

    private static List<Registration> registrations(String rows) {
        return Stream.of(rows.split("\\+"))
                .filter(row -> !row.isEmpty())
                .map(row -> row.split("/", -1))
                .map(cells -> new Registration("A1", new MajorChoice("音乐表演", cells[0]), cells[1], cells[2]))
                .toList();
    }
}
