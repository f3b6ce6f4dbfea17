package callboard.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded cannot be changed, and whoever does it all the same is found, by the number of the first wrong row. */
@OnBothDatabases
final class VerificationTest {

    private static final String OF_SEQ = "(select row_id from audit_link where seq = %d)";

    private static Product product;

    private final TestDatabase database;

    VerificationTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    /** Each test starts with an empty trail, which only whoever owns the database can make. */
    @BeforeEach
    void empty() throws SQLException {
        guard(false);
        run("delete from audit_link");
        run("delete from audit_waiting");
        run("delete from audit_row");
        run("update audit_head set seq = 0, chain = '', seal = ''");
    }

    @Test
    void anUntouchedChainIsIntact() {
        recordAndLink(5);

        assertEquals(new Verification.Finding(5, 0, 0, ""), verify());
    }

    @Test
    void rowsThatWaitToBeLinkedAreCounted() {
        recordAndLink(2);
        record(1);

        assertEquals(new Verification.Finding(2, 1, 0, ""), verify());
    }

    @Test
    void whatWasFoundIsRemembered() {
        recordAndLink(3);
        verify();

        AuditInspection last = product.ask(
                () -> product.bean(AuditChain.class).lastInspection().orElseThrow());
        assertEquals(3, last.linked());
        assertTrue(last.isIntact());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7})
    void anAlteredRowIsNamed(int seq) throws SQLException {
        recordAndLink(7);
        run("update audit_row set reason = 'other' where id = " + ofSeq(seq));

        assertFound(seq, "audit.trouble.altered");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7})
    void aRowAlteredWithAPlainDigestIsNamed(int seq) throws SQLException {
        recordAndLink(7);
        run("update audit_row set reason = 'other', digest = repeat('a', 64) where id = " + ofSeq(seq));

        assertFound(seq, "audit.trouble.altered");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7})
    void aRemovedRowIsNamed(int seq) throws SQLException {
        recordAndLink(7);
        String row = query("select row_id from audit_link where seq = " + seq);
        run("delete from audit_link where seq = " + seq);
        run("delete from audit_row where id = " + row);

        assertFound(seq, seq == 7 ? "audit.trouble.missing" : "audit.trouble.gap");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6})
    void rowsThatChangedPlacesAreNamed(int seq) throws SQLException {
        recordAndLink(7);
        String first = query("select row_id from audit_link where seq = " + seq);
        String second = query("select row_id from audit_link where seq = " + (seq + 1));
        run("update audit_link set row_id = -1 where seq = " + seq);
        run("update audit_link set row_id = " + first + " where seq = " + (seq + 1));
        run("update audit_link set row_id = " + second + " where seq = " + seq);

        assertFound(seq, "audit.trouble.moved");
    }

    @Test
    void aRowThatCameInPastTheProductIsFound() throws SQLException {
        recordAndLink(7);
        copy(4);

        assertFound(8, "audit.trouble.stray");
    }

    @Test
    void aRowThatWasSlippedToTheFollowerIsNamed() throws SQLException {
        recordAndLink(7);
        copy(4);
        run("insert into audit_waiting select max(id) from audit_row");
        link();

        assertFound(8, "audit.trouble.altered");
    }

    @Test
    void aChainThatWasCutShortIsFound() throws SQLException {
        recordAndLink(7);
        String row = query("select row_id from audit_link where seq = 7");
        run("delete from audit_link where seq = 7");
        run("delete from audit_row where id = " + row);
        run("update audit_head set seq = 6, chain = (select chain from audit_link where seq = 6)");

        assertFound(7, "audit.trouble.cut");
    }

    @Test
    void aChainThatWasLinkedAnewWithoutTheKeyIsFound() throws SQLException {
        recordAndLink(3);
        run("update audit_link set chain = repeat('b', 64) where seq = 2");

        assertFound(2, "audit.trouble.moved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_row set reason = 'other'",
                "delete from audit_row",
                "truncate table audit_row",
                "update audit_link set chain = ''",
                "delete from audit_link",
                "truncate table audit_link",
            })
    void theDatabaseKeepsWhatItHas(String sql) throws SQLException {
        recordAndLink(2);
        guard(true);

        assertThrows(SQLException.class, () -> run(sql));

        guard(false);
        assertEquals("2", query("select count(*) from audit_row"));
    }

    private void assertFound(long seq, String trouble) {
        Verification.Finding finding = verify();

        assertEquals(trouble, finding.trouble());
        assertEquals(seq, finding.firstBad());
    }

    private Verification.Finding verify() {
        return product.bean(Verification.class).verify();
    }

    private void recordAndLink(int rows) {
        record(rows);
        link();
    }

    private void record(int rows) {
        product.act(() -> {
            for (int i = 0; i < rows; i++) {
                product.bean(Trail.class)
                        .record(Act.of("audit.trouble.gap", "ref" + i).because("row " + i));
            }
        });
    }

    private void link() {
        product.act(() -> product.bean(Follower.class).run());
    }

    private void copy(int seq) throws SQLException {
        run(
                "insert into audit_row select id + 1000, 'copy', acted_at, actor_id, actor_name, school_id, kind, object_ref,"
                        + " object_name, changes, reason, request_id, address, digest from audit_row where id = "
                        + ofSeq(seq));
    }

    private static String ofSeq(int seq) {
        return OF_SEQ.formatted(seq);
    }

    /** Takes away what keeps even the owner from changing the trail, or puts it back. */
    private void guard(boolean on) throws SQLException {
        if (database.isPostgres()) {
            for (String table : new String[] {"audit_row", "audit_link"}) {
                run("alter table " + table + (on ? " enable" : " disable") + " trigger all");
            }
        } else if (on) {
            run("set referential_integrity true");
            for (String table : new String[] {"audit_row", "audit_link"}) {
                run("create trigger " + table + "_append_only before update, delete on " + table
                        + " for each row call 'callboard.data.AppendOnly'");
            }
        } else {
            run("drop trigger if exists audit_row_append_only");
            run("drop trigger if exists audit_link_append_only");
            run("set referential_integrity false");
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (var connection = database.connection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
