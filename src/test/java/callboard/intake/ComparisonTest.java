package callboard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantRow;
import callboard.roster.FieldChange;
import callboard.roster.MajorChoice;
import callboard.roster.RosterField;
import callboard.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {

    private static final MajorChoice SINGING = new MajorChoice("音乐表演", "声乐");
    private static final MajorChoice CONDUCTING = new MajorChoice("指挥", "");

    @Test
    void aFileIsKnownByItsKeys() {
        var rows = rows(digest(14, row("1", SINGING, "周子安")), digest(15, row("2", SINGING, "罗晓棠")));
        rows.hold(key("1", SINGING), new FileRows.Held(7, false, 99));

        assertEquals(2, rows.rows());
        assertEquals(true, rows.hasKey(key("1", SINGING)));
        assertEquals(false, rows.hasKey(key("1", CONDUCTING)), "another major is another row");
        assertEquals(15, rows.number(key("2", SINGING)));
        assertEquals(Optional.of(new FileRows.Held(7, false, 99)), rows.held(key("1", SINGING)));
        assertEquals(Optional.empty(), rows.held(key("2", SINGING)));
    }

    @Test
    void rowsThatClaimToBeTheSameAreAllHeldBack() {
        var rows = rows(
                digest(77, row("1", SINGING, "周予安")),
                digest(80, row("1", CONDUCTING, "周予安")),
                digest(3512, row("1", SINGING, "周子安")));

        assertEquals(
                Optional.of(Verdict.refused("roster.row.duplicate", "77, 3512")), rows.duplicate(key("1", SINGING)));
        assertEquals(Optional.empty(), rows.duplicate(key("1", CONDUCTING)));
        assertEquals(Map.of(document("1"), List.of(key("1", CONDUCTING))), rows.additionsOf(Set.of(document("1"))));
    }

    @Test
    void aRowFilledDownTheWholeSheetNamesItsFirstTwinsOnly() {
        var rows = rows();
        for (int number = 2; number <= 50_001; number++) {
            rows.count(digest(number, row("1", SINGING, "周予安")));
        }

        assertEquals(
                Optional.of(Verdict.refused("roster.row.duplicate-many", "2, 3, 4, 5, 6", 50_000)),
                rows.duplicate(key("1", SINGING)));
        assertEquals(Map.of(), rows.additionsOf(Set.of(document("1"))));
    }

    @Test
    void fiveTwinsAreAllNamed() {
        var rows = rows();
        for (int number = 2; number <= 6; number++) {
            rows.count(digest(number, row("1", SINGING, "周予安")));
        }

        assertEquals(
                Optional.of(Verdict.refused("roster.row.duplicate", "2, 3, 4, 5, 6")),
                rows.duplicate(key("1", SINGING)));
    }

    @Test
    void aRejectedRowLeavesItsPersonUnclear() {
        var problem = new RowDigest.Problem(OptionalInt.of(0), Verdict.refused("roster.row.name-missing"));
        var rows = rows(new RowDigest(5, List.of(), List.of(problem), Optional.of(document("1"))));

        assertEquals(true, rows.isUnclear(document("1")));
        assertEquals(false, rows.isUnclear(document("2")));
    }

    @Test
    void onlyWhatTheRosterHasNotIsAnAddition() {
        var rows = rows(digest(2, row("1", SINGING, "周予安")), digest(3, row("1", CONDUCTING, "周予安")));
        rows.hold(key("1", SINGING), new FileRows.Held(7, false, 0));

        assertEquals(Map.of(document("1"), List.of(key("1", CONDUCTING))), rows.additionsOf(Set.of(document("1"))));
        assertEquals(Map.of(), rows.additionsOf(Set.of(document("2"))));

        rows.lockOut(key("1", CONDUCTING));
        assertEquals(true, rows.isLockedOut(key("1", CONDUCTING)));
        assertEquals(false, rows.isLockedOut(key("1", SINGING)));
    }

    @Test
    void printsCompareTheColumnsOfTheFileAndNothingElse() {
        var comparison = Comparison.by(new RosterColumns(
                1,
                false,
                List.of(
                        new RosterColumn(0, "姓名", ColumnUse.of(RosterField.NAME)),
                        new RosterColumn(1, "身份证号", ColumnUse.of(RosterField.DOCUMENT_NUMBER)),
                        new RosterColumn(2, "缴费", ColumnUse.EXTRA),
                        new RosterColumn(3, "序号", ColumnUse.IGNORED))));
        var key = key("1", SINGING);
        var before = new ApplicantRow(
                key, Map.of(RosterField.NAME, "周予安", RosterField.PHONE, "139"), Map.of("缴费", "已缴", "考点", "一"));
        var same = new ApplicantRow(key, Map.of(RosterField.NAME, "周予安"), Map.of("缴费", "已缴"));
        var unpaid = new ApplicantRow(key, Map.of(RosterField.NAME, "周予安"), Map.of("缴费", ""));
        var other = new ApplicantRow(key, Map.of(RosterField.NAME, "周子安"), Map.of("缴费", "已缴"));

        assertEquals(comparison.print(before), comparison.print(same));
        assertNotEquals(comparison.print(before), comparison.print(unpaid));
        assertNotEquals(comparison.print(before), comparison.print(other));
    }

    @Test
    void aFileWithoutAColumnErasesNothingAndAnEmptyCellDoes() {
        var key = new ApplicantKey(document("1"), SINGING);
        var before = new ApplicantRow(
                key, Map.of(RosterField.NAME, "周予安", RosterField.PHONE, "139", RosterField.SCHOOL, "一中"), Map.of());
        var after = new ApplicantRow(key, Map.of(RosterField.NAME, "周予安", RosterField.PHONE, ""), Map.of());

        assertEquals(
                List.of(new FieldChange(Optional.of(RosterField.PHONE), "", "139", "")),
                Comparison.differences(before, after));
    }

    @Test
    void theOfficersOwnColumnsChangeLikeFields() {
        var key = new ApplicantKey(document("1"), SINGING);
        var before = new ApplicantRow(key, Map.of(), Map.of("缴费", "未缴"));
        var after = new ApplicantRow(key, Map.of(), Map.of("缴费", "已缴", "考点意向", "线上"));

        assertEquals(
                List.of(
                        new FieldChange(Optional.empty(), "缴费", "未缴", "已缴"),
                        new FieldChange(Optional.empty(), "考点意向", "", "线上")),
                Comparison.differences(before, after));
    }

    @ParameterizedTest(name = "{0} {1} → {2}: {3}")
    @CsvSource({
        "NAME, 阿依努尔•买买提, 阿依努尔·买买提, false",
        "NAME, 周予安, 周子安, true",
        "REGION, 内蒙, 内蒙古自治区, false",
        "REGION, 江西, 云南省, true",
        "REGION, '', 江西, true",
        "PHONE, 1, 2, false"
    })
    void onlyAnotherNameOrRegionTouchesTheMatch(RosterField field, String before, String after, boolean touches) {
        assertEquals(touches, new FieldChange(Optional.of(field), "", before, after).touchesTheMatch());
    }

    private static DocumentNumber document(String passport) {
        return new DocumentNumber(DocumentType.PASSPORT, passport);
    }

    private static ApplicantKey key(String passport, MajorChoice choice) {
        return new ApplicantKey(document(passport), choice);
    }

    private static FileRows rows(RowDigest... digests) {
        var rows = new FileRows(Comparison.by(new RosterColumns(1, false, List.of())));
        Stream.of(digests).forEach(rows::count);
        return rows;
    }

    private static ApplicantRow row(String passport, MajorChoice choice, String name) {
        return new ApplicantRow(new ApplicantKey(document(passport), choice), Map.of(RosterField.NAME, name), Map.of());
    }

    private static RowDigest digest(int number, ApplicantRow... rows) {
        return new RowDigest(
                number,
                Stream.of(rows).toList(),
                List.of(),
                Optional.of(rows[0].key().document()));
    }
}
