package callboard.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.LogIn;
import callboard.account.Role;
import callboard.notice.Notices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@OnBothDatabases
final class CodeBudgetTest {

    private static final Map<String, String> EIGHT =
            Map.of("callboard.job.threads", "0", "callboard.account.codes-a-day", "8");

    private final TestDatabase database;

    CodeBudgetTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void strangersStopAtTheBudgetAndOwnersAQuarterLater() throws Exception {
        try (Product node = Product.on(database, EIGHT);
                Product other = Product.on(database, EIGHT)) {
            Account admin = admin(node);

            assertEquals(8, sent(CodePurpose.REGISTER, node, other));
            assertEquals(16_000, CodeBudget.alarm(20_000), "four fifths");
            assertEquals(1, node.ask(() -> node.bean(Notices.class).unread(admin.id())), "told once, on one node");
            assertEquals(20, sent(CodePurpose.RESET, node, other), "strangers read the same");
            later(node, other);
            owners(node);
            assertEquals(2, sent(CodePurpose.RESET, node, other), "and have taken nothing of the reserve");
            assertEquals(0, sent(CodePurpose.CONTACT, node, other));
            later(node, other);
            assertEquals(0, sent(CodePurpose.RESET, node, other), "as owners would read now");

            node.clock().set(TestClock.MORNING.plus(Duration.ofHours(15)));
            other.clock().set(TestClock.MORNING.plus(Duration.ofHours(15)));
            assertEquals(8, sent(CodePurpose.REGISTER, node, other), "midnight in Beijing");
        }
    }

    /** Twenty numbers ask at once on two nodes: how many got a code. */
    private static long sent(CodePurpose purpose, Product... nodes) throws Exception {
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Product node = nodes[i % nodes.length];
            LogIn number = number(purpose, node, i);
            clicks.add(() -> node.ask(() -> node.bean(CodeService.class).send(purpose, number))
                    .isAllowed());
        }
        var threads = Executors.newFixedThreadPool(8);
        try {
            long sent = 0;
            for (var answer : threads.invokeAll(clicks)) {
                sent += answer.get() ? 1 : 0;
            }
            return sent;
        } finally {
            threads.shutdown();
        }
    }

    private static LogIn number(CodePurpose purpose, Product node, int i) {
        return LogIn.of("1360000" + purpose.ordinal() + node.clock().now().getEpochSecond() % 7 + (10 + i));
    }

    private static void later(Product... nodes) {
        for (Product node : nodes) {
            node.clock().advance(Duration.ofMinutes(1));
        }
    }

    /** Whoever asks to reset now has an account. */
    private static void owners(Product node) {
        node.act(() -> {
            for (int i = 0; i < 20; i++) {
                String number = number(CodePurpose.RESET, node, i).canonical();
                node.bean(AccountService.class)
                        .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "", number, ""), "nobody's");
            }
        });
    }

    private static Account admin(Product node) {
        return node.ask(() -> {
            AccountService accounts = node.bean(AccountService.class);
            Account admin = accounts.create(new AccountService.Newcomer(
                    Account.Kind.STAFF, "周平台", "budget@example.org", "a stage of one's own"));
            accounts.grant(admin, List.of(Role.PLATFORM_ADMIN), OptionalLong.empty());
            return admin;
        });
    }
}
