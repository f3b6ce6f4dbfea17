package callboard.circular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.identity.CertifiedPerson;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** More people on a list than one step of the sending tells. */
final class Crowd {

    static final String TITLE = "断电也只说一次";

    private Crowd() {}

    /** Puts more people on a list that was drawn up. */
    static void join(Product product, Page preview, int people) {
        Circulars circulars = product.bean(Circulars.class);
        Circular circular = circulars
                .byRef(preview.address().substring(preview.address().lastIndexOf('/') + 1))
                .orElseThrow();
        AccountService accounts = product.bean(AccountService.class);
        List<CircularReceiver> more = IntStream.range(circular.people(), people)
                .mapToObj(n -> accounts.create(new AccountService.Newcomer(
                        Account.Kind.CANDIDATE, "考生" + n, "13955%06d".formatted(n), CertifiedPerson.PASSWORD)))
                .map(account -> new CircularReceiver(circular, account.id()))
                .toList();
        circulars.addAll(more);
        circular.listed(people, 0);
        circulars.save(circular);
    }

    /** How many have a notice, and how many a message. */
    static String told(TestDatabase database) throws SQLException {
        return told(database, "notice", "title_zh") + " " + told(database, "outbox_item", "title");
    }

    /** How many were told this, each of them counted as often as he was told, which is once. */
    private static long told(TestDatabase database, String table, String title) throws SQLException {
        String question =
                "select count(*), count(distinct account_id) from " + table + " where " + title + " = '" + TITLE + "'";
        try (var connection = database.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            assertEquals(rows.getLong(1), rows.getLong(2));
            return rows.getLong(1);
        }
    }
}
