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
    void aRowIsNewChangedUnchangedOrMissing() {
        var stored = List.of(
                stored("A1", false, row("1", SINGING, "周予安")),
                stored("A2", false, row("2", SINGING, "罗晓棠")),
                stored("A3", false, row("3", SINGING, "郑思远")));

        var changes = Comparison.between(
                stored,
                List.of(
                        digest(14, row("1", SINGING, "周子安")),
                        digest(15, row("2", SINGING, "罗晓棠")),
                        digest(16, row("4", SINGING, "赵一诺"))));

        assertEquals(List.of(new ChangeSet.Added(16, row("4", SINGING, "赵一诺"))), changes.added());
        assertEquals(
                List.of(new ChangeSet.Changed(
                        14,
                        stored.get(0),
                        row("1", SINGING, "周子安"),
                        List.of(new FieldChange(Optional.of(RosterField.NAME), "", "周予安", "周子安")))),
                changes.changed());
        assertEquals(List.of(stored.get(1)), changes.unchanged());
        assertEquals(List.of(new ChangeSet.Missing(stored.get(2), Optional.empty())), changes.missing());
        assertEquals(2, changes.rowsToWrite());
    }

    @Test
    void thePersonsOtherMajorIsAnotherRow() {
        var stored = stored("A1", false, row("1", SINGING, "周予安"));

        var changes = Comparison.between(
                List.of(stored), List.of(digest(2, row("1", SINGING, "周予安")), digest(3, row("1", CONDUCTING, "周予安"))));

        assertEquals(List.of(stored), changes.unchanged());
        assertEquals(List.of(new ChangeSet.Added(3, row("1", CONDUCTING, "周予安"))), changes.added());
        assertEquals(List.of(), changes.missing());
    }

    @ParameterizedTest(name = "used {0}")
    @CsvSource({"true", "false"})
    void anotherMajorInTheFileNeverMovesTheStoredRow(boolean used) {
        var stored = stored("A1", used, row("1", SINGING, "周予安"));
        var instead = row("1", CONDUCTING, "周予安");

        var changes = Comparison.between(List.of(stored), List.of(digest(2, instead)));

        assertEquals(List.of(new ChangeSet.Added(2, instead)), changes.added());
        assertEquals(List.of(new ChangeSet.Missing(stored, Optional.of(instead))), changes.missing());
        assertEquals(used, changes.missing().get(0).isLocked());
    }

    @Test
    void rowsThatClaimToBeTheSameAreAllHeldBack() {
        var stored = stored("A1", false, row("1", SINGING, "周予安"));

        var changes = Comparison.between(
                List.of(stored), List.of(digest(77, row("1", SINGING, "周予安")), digest(3512, row("1", SINGING, "周子安"))));

        assertEquals(0, changes.rowsToWrite());
        assertEquals(List.of(), changes.unchanged());
        assertEquals(List.of(), changes.missing());
        assertEquals(
                List.of(new ChangeSet.Duplicate(row("1", SINGING, "").key(), List.of(77, 3512))), changes.duplicates());
        assertEquals(
                Verdict.refused("roster.row.duplicate", "77, 3512"),
                changes.duplicates().get(0).verdict());
    }

    @Test
    void aRejectedRowDoesNotMakeItsPersonMissing() {
        var known = stored("A1", false, row("1", SINGING, "周予安"));
        var other = stored("A2", false, row("2", SINGING, "罗晓棠"));
        var problem = new RowDigest.Problem(OptionalInt.of(0), Verdict.refused("roster.row.name-missing"));
        var rejected = new RowDigest(5, List.of(), List.of(problem), Optional.of(document("1")));

        var changes = Comparison.between(List.of(known, other), List.of(rejected));

        assertEquals(List.of(rejected), changes.rejected());
        assertEquals(List.of(new ChangeSet.Missing(other, Optional.empty())), changes.missing());
    }

    @Test
    void aFileWithoutAColumnErasesNothingAndAnEmptyCellDoes() {
        var key = new ApplicantKey(document("1"), SINGING);
        var before = new ApplicantRow(
                key, Map.of(RosterField.NAME, "周予安", RosterField.PHONE, "139", RosterField.SCHOOL, "一中"), Map.of());
        var after = new ApplicantRow(key, Map.of(RosterField.NAME, "周予安", RosterField.PHONE, ""), Map.of());

        var changes = Comparison.between(List.of(stored("A1", false, before)), List.of(digest(2, after)));

        assertEquals(
                List.of(new FieldChange(Optional.of(RosterField.PHONE), "", "139", "")),
                changes.changed().get(0).fields());
    }

    @Test
    void theOfficersOwnColumnsChangeLikeFields() {
        var key = new ApplicantKey(document("1"), SINGING);
        var before = new ApplicantRow(key, Map.of(), Map.of("缴费", "未缴"));
        var after = new ApplicantRow(key, Map.of(), Map.of("缴费", "已缴", "考点意向", "线上"));

        var changes = Comparison.between(List.of(stored("A1", true, before)), List.of(digest(2, after)));

        assertEquals(
                List.of(
                        new FieldChange(Optional.empty(), "缴费", "未缴", "已缴"),
                        new FieldChange(Optional.empty(), "考点意向", "", "线上")),
                changes.changed().get(0).fields());
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

    private static ApplicantRow row(String passport, MajorChoice choice, String name) {
        return new ApplicantRow(new ApplicantKey(document(passport), choice), Map.of(RosterField.NAME, name), Map.of());
    }

    private static ChangeSet.Stored stored(String ref, boolean used, ApplicantRow row) {
        return new ChangeSet.Stored(ref, used, row);
    }

    private static RowDigest digest(int number, ApplicantRow... rows) {
        return new RowDigest(
                number,
                Stream.of(rows).toList(),
                List.of(),
                Optional.of(rows[0].key().document()));
    }
}
