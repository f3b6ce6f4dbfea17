package callboard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {

    private static final MajorChoice SINGING = new MajorChoice("音乐表演", "声乐");
    private static final MajorChoice CONDUCTING = new MajorChoice("指挥", "");

    @Test
    void whatOnlyTheRosterHasIsMissingInTheOrderOfTheRoster() {
        var rows = rows();
        hold(rows, "2", SINGING, 9);
        hold(rows, "1", CONDUCTING, 8);
        hold(rows, "1", SINGING, 7);
        var found = rows.count(digest(14, row("1", SINGING, "周子安")));

        assertEquals(1, rows.rows());
        assertEquals(List.of(7L), applicants(found));
        assertEquals(List.of(8L, 9L), applicants(rows.missing()));
        assertEquals(false, rows.isToBeReadAgain());
    }

    @Test
    void whoIsWithdrawnIsNotMissing() {
        var rows = rows();
        rows.hold("1", SINGING, new FileRows.Held(7, false, true, 1));

        assertEquals(List.of(), rows.missing());
    }

    @Test
    void rowsThatClaimToBeTheSameAreAllHeldBack() {
        var rows = rows();
        var first = rows.count(digest(77, row("1", SINGING, "周予安"))).get(0);
        var other = rows.count(digest(80, row("1", CONDUCTING, "周予安"))).get(0);
        boolean before = rows.isToBeReadAgain();
        rows.count(digest(3512, row("1", SINGING, "周子安")));

        assertEquals(Optional.of(Verdict.refused("roster.row.duplicate", "77, 3512")), first.duplicate());
        assertEquals(Optional.empty(), other.duplicate());
        assertEquals(Map.of("1", List.of(other)), rows.additionsOf(List.of(first)));
        assertEquals(List.of(false, true), List.of(before, rows.isToBeReadAgain()), "what was said of row 77 is wrong");
    }

    @Test
    void aRowFilledDownTheWholeSheetNamesItsFirstTwinsOnly() {
        var rows = rows();
        for (int number = 2; number <= 50_001; number++) {
            rows.count(digest(number, row("1", SINGING, "周予安")));
        }
        var one = rows.of(digest(2, row("1", SINGING, "周予安"))).get(0);

        assertEquals(
                Optional.of(Verdict.refused("roster.row.duplicate-many", "2, 3, 4, 5, 6", 50_000)), one.duplicate());
        assertEquals(Map.of(), rows.additionsOf(List.of(one)));
    }

    @Test
    void fiveTwinsAreAllNamed() {
        var rows = rows();
        for (int number = 2; number <= 6; number++) {
            rows.count(digest(number, row("1", SINGING, "周予安")));
        }

        assertEquals(
                Optional.of(Verdict.refused("roster.row.duplicate", "2, 3, 4, 5, 6")),
                rows.of(digest(2, row("1", SINGING, "周予安"))).get(0).duplicate());
    }

    @Test
    void whomARejectedRowIsAboutIsNotMissing() {
        var problem = new RowDigest.Problem(OptionalInt.of(0), Verdict.refused("roster.row.name-missing"));
        var rows = rows();
        hold(rows, "1", SINGING, 7);
        hold(rows, "2", SINGING, 8);
        rows.count(new RowDigest(5, List.of(), List.of(problem), Optional.of(document("1"))));

        assertEquals(List.of(8L), applicants(rows.missing()));
    }

    @Test
    void onlyWhatTheRosterHasNotIsAnAddition() {
        var rows = rows();
        hold(rows, "1", SINGING, 7);
        var stored = rows.count(digest(2, row("1", SINGING, "周予安"))).get(0);
        var fresh = rows.count(digest(3, row("1", CONDUCTING, "周予安"))).get(0);
        boolean before = rows.isToBeReadAgain();

        assertEquals(Map.of("1", List.of(fresh)), rows.additionsOf(List.of(stored)));

        fresh.lockOut();
        assertEquals(List.of(true, false), List.of(fresh.isLockedOut(), stored.isLockedOut()));
        assertEquals(List.of(false, true), List.of(before, rows.isToBeReadAgain()), "it was taken for an addition");
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

    private static FileRows rows() {
        return new FileRows(DocumentNumber::value);
    }

    private static void hold(FileRows rows, String person, MajorChoice choice, long applicant) {
        rows.hold(person, choice, new FileRows.Held(applicant, false, false, 1));
    }

    private static List<Long> applicants(List<FileRows.Registration> some) {
        return some.stream().map(one -> one.held().orElseThrow().applicant()).toList();
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
