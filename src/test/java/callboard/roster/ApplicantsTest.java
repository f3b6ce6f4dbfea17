package callboard.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.data.Ref;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Season;
import jakarta.data.Limit;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the roster promises to whoever applies with it. */
@OnBothDatabases
final class ApplicantsTest {

    private static final DocumentNumber LI_NA = new DocumentNumber(DocumentType.PASSPORT, "E12345678");

    private static Product product;
    private static int schools;

    private final TestDatabase database;
    private School school;
    private Season season;
    private Major major;

    ApplicantsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database, Acts.class);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @BeforeEach
    void aSeasonWithOneMajor() {
        var stage = new SchoolStage(product);
        school = stage.school("applicants" + ++schools, "江州音乐学院");
        season = stage.season(school);
        major = new Major(season, "音乐学", 1);
        run(() -> product.bean(Majors.class).add(major));
        importRow();
    }

    @Test
    void everyValueComesBackAsItWas() {
        add(row("李娜"));

        Applicant found = only();
        ApplicantRow back = product.ask(() -> seal().row(found, new MajorChoice("音乐学", "")));

        assertEquals(row("李娜"), back);
        assertEquals("E1*****78", found.documentMasked());
        assertEquals("138****8000", found.phoneMasked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"李\t娜", "李\n娜\r", "\\N", "C:\\t\\n", "'); drop table applicant; --", "𠮷野·\"买买提\"", "\\x41", "."
            })
    void whateverSignsAreInAValueItIsOnlyAValue(String text) {
        add(new ApplicantRow(
                new ApplicantKey(LI_NA, new MajorChoice("音乐学", "")),
                Map.of(RosterField.NAME, text, RosterField.REMARK, text),
                Map.of(text, text)));

        Applicant found = only();

        assertEquals(
                List.of(text, text, Map.of(text, text)),
                List.of(found.name(), found.text(RosterField.REMARK), product.ask(() -> seal().extras(found))));
    }

    /** Values of a column that the insert does not know would be lost. */
    @Test
    void everyColumnOfTheTableIsWritten() throws SQLException {
        add(row("李娜"));
        Applicant one = only();

        assertEquals(columns(), ApplicantInsert.names());
        assertEquals(Optional.of(TestClock.MORNING), Optional.of(one.createdAt));
        assertEquals(Optional.of(school.id()), Optional.ofNullable(one.createdByImport));
        assertEquals(List.of(0, false, false), List.of(one.version, one.isUsed(), one.isWithdrawn()));
    }

    @Test
    void manyRowsComeInTheOrderOfTheirIds() {
        var place = new ApplicantPlace(school.id(), season.id(), major.id(), Optional.empty(), school.id());
        List<Applicant> many = IntStream.range(0, 123)
                .mapToObj(n -> new ApplicantRow(
                        new ApplicantKey(
                                new DocumentNumber(DocumentType.PASSPORT, "E1234" + n), new MajorChoice("音乐学", "")),
                        Map.of(RosterField.NAME, "考生" + n),
                        Map.of()))
                .map(row -> seal().fresh(Ref.fresh(), place, row, TestClock.MORNING))
                .toList();
        run(() -> product.bean(ApplicantInsert.class).add(many.size(), many.stream()));

        assertEquals(
                many.stream().map(Applicant::name).toList(),
                ask(() -> applicants().everAfter(school.id(), season.id(), 0, Limit.of(200))).stream()
                        .map(Applicant::name)
                        .toList());
    }

    @Test
    void aPrintIsOfTheValuesThatAreThere() {
        var key = new ApplicantKey(LI_NA, new MajorChoice("音乐学", ""));
        var paid = new ApplicantRow(key, Map.of(RosterField.NAME, "李娜", RosterField.PHONE, ""), Map.of("缴费", "已缴"));
        var same = new ApplicantRow(key, Map.of(RosterField.NAME, "李娜"), Map.of("缴费", "已缴", "考点", ""));
        var unpaid = new ApplicantRow(key, Map.of(RosterField.NAME, "李娜"), Map.of("缴费", ""));
        var moved = new ApplicantRow(key, Map.of(RosterField.REMARK, "李娜"), Map.of("缴费", "已缴"));

        assertEquals(seal().print(paid), seal().print(same));
        assertNotEquals(seal().print(paid), seal().print(unpaid));
        assertNotEquals(seal().print(paid), seal().print(moved));
    }

    @Test
    void aCorrectedRowHasNoPrintUntilAllOfItIsWritten() {
        add(row("李娜"));
        Applicant one = only();
        Long before = one.print;
        run(() -> seal().write(one, RosterField.PHONE, "13800138001"));
        Long meanwhile = one.print;
        run(() -> seal().reprint(one));

        assertEquals(Optional.of(seal().print(row("李娜"))), Optional.ofNullable(before));
        assertEquals(Optional.empty(), Optional.ofNullable(meanwhile));
        assertNotEquals(before, one.print);
    }

    @Test
    void theSameRegistrationIsThereOnce() {
        add(row("李娜"));

        assertThrows(RuntimeException.class, () -> add(row("李 娜")));
    }

    @Test
    void onlyTypeAndNumberTogetherFindARow() {
        add(row("李娜"));
        var permit = new DocumentNumber(DocumentType.TAIWAN_PERMIT, LI_NA.value());

        assertEquals(1, ofDocument(LI_NA).size());
        assertEquals(0, ofDocument(permit).size());
    }

    @Test
    void aWithdrawnRowCannotBeUsedAndAUsedOneIsNotWithdrawn() {
        add(row("李娜"));
        long id = only().id();

        assertEquals(1, ask(() -> applicants().withdrawUnused(school.id(), List.of(id), TestClock.MORNING)));
        assertEquals(0, ask(() -> applicants().markUsed(school.id(), id, TestClock.MORNING)));
        assertEquals(0, ofDocument(LI_NA).size());
        assertEquals(1, ask(() -> applicants().restoreWithdrawnAt(school.id(), List.of(id), TestClock.MORNING)));
        assertEquals(1, ask(() -> applicants().markUsed(school.id(), id, TestClock.MORNING)));
        assertEquals(0, ask(() -> applicants().withdrawUnused(school.id(), List.of(id), TestClock.MORNING)));
        assertTrue(only().isUsed());
    }

    @Test
    void itIsCountedByMajorAndKeepsTheMajorInUse() {
        boolean before = ask(() -> product.bean(RosterMajorUse.class).isUsed(major));
        add(row("李娜"));

        assertEquals(
                List.of(false, true),
                List.of(before, ask(() -> product.bean(RosterMajorUse.class).isUsed(major))));
        assertEquals(1, ask(() -> applicants().countOfMajor(school.id(), major.id())));
        assertEquals(1, ask(() -> applicants().count(school.id(), season.id())));
    }

    @Test
    void anotherSchoolSeesNothing() {
        add(row("李娜"));
        Applicant mine = only();

        assertEquals(
                Optional.empty(),
                ask(() -> applicants().byRef(school.id() + 1, mine.ref())).map(Applicant::name));
    }

    private static ApplicantRow row(String name) {
        return new ApplicantRow(
                new ApplicantKey(LI_NA, new MajorChoice("音乐学", "")),
                Map.of(RosterField.NAME, name, RosterField.PHONE, "13800138000", RosterField.REGION, "江西省"),
                Map.of("缴费", "已缴"));
    }

    private void add(ApplicantRow row) {
        var place = new ApplicantPlace(school.id(), season.id(), major.id(), Optional.empty(), school.id());
        run(() -> product.bean(ApplicantInsert.class)
                .add(1, Stream.of(seal().fresh(Ref.fresh(), place, row, TestClock.MORNING))));
    }

    private Set<String> columns() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (var connection = database.connection();
                var found = connection.getMetaData().getColumns(null, null, "applicant", null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    /** The import that brings the rows, as far as its foreign key needs it; its id is the school's. */
    private void importRow() {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into roster_import (id, ref, school_id, season_id, number, file_name, file_bytes, sheet, mapping, splits_majors, "
                            + "missing, state, uploaded_at, uploaded_by, uploader, rows_read, added, changed, unchanged, "
                            + "absent, locked, rejected, duplicate, seen_turn, turn, committed_at, committed_by, committer, "
                            + "undone_at, undo_reason, kept, active_key, version)"
                            + " values (" + school.id() + ", 'r" + school.id() + "', "
                            + school.id() + ", " + season.id()
                            + ", 1, 'a.xlsx', 1, '', '', false, 'KEEP', 'COMMITTED', timestamp '2027-01-16 01:00:00', 1, '王老师',"
                            + " 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, null, null, '', null, '', 0, null, 0)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Applicant only() {
        return ask(() -> applicants().page(school.id(), season.id(), "%", 0, Limit.of(51)))
                .get(0);
    }

    private List<Applicant> ofDocument(DocumentNumber document) {
        return ask(() -> applicants()
                .ofDocument(
                        school.id(),
                        season.id(),
                        product.bean(DocumentIndex.class).of(document)));
    }

    private static <T> T ask(Supplier<T> act) {
        return product.ask(() -> product.bean(Acts.class).whole(act));
    }

    private static void run(Runnable act) {
        ask(() -> {
            act.run();
            return true;
        });
    }

    private static Applicants applicants() {
        return product.bean(Applicants.class);
    }

    private static ApplicantSeal seal() {
        return product.bean(ApplicantSeal.class);
    }
}
