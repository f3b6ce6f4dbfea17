package callboard.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.data.Vault;
import callboard.login.LogInThrottle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Many browsers at once with one code: it lets one of them in, and guesses are counted one after the other. */
@OnBothDatabases
final class FactorRaceTest {

    private static final int MANY = 12;
    private static final byte[] SECRET = new byte[Totp.SECRET_BYTES];
    private static Product product;
    private static int people;

    private Account account;

    FactorRaceTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @BeforeEach
    void somebodyWithAPhone() {
        account = product.ask(() -> {
            Account made = product.bean(AccountService.class)
                    .create(new AccountService.Newcomer(
                            Account.Kind.STAFF, "陈老师", "race" + ++people + "@example.org", "nobody signs in here"));
            SecondFactor factor = new SecondFactor(made.id());
            factor.prepare(
                    product.bean(Vault.class).sealBytes(factor.place(), SECRET),
                    "",
                    product.clock().now());
            factor.confirm(0, product.clock().now());
            product.bean(SecondFactors.class).add(factor);
            return made;
        });
    }

    @Test
    void aCodeOfTheAppIsAcceptedOnce() throws Exception {
        String code = Totp.code(SECRET, product.clock().now());

        List<Boolean> answers = atOnce(() -> product.bean(Proofs.class).accept(account, code));

        assertEquals(1, answers.stream().filter(right -> right).count());
    }

    @Test
    void aRecoveryCodeIsAcceptedOnce() throws Exception {
        String code = RecoveryCode.fresh();
        product.act(() -> product.bean(RecoveryCodes.class)
                .addAll(List.of(new RecoveryCode(
                        account.id(),
                        product.bean(Proofs.class).digest(account, code),
                        product.clock().now()))));

        List<Boolean> answers = atOnce(() -> product.bean(Proofs.class).accept(account, RecoveryCode.shown(code)));

        assertEquals(1, answers.stream().filter(right -> right).count());
        assertEquals(0L, product.ask(() -> product.bean(RecoveryCodes.class).left(account.id())));
    }

    /** The database keeps microseconds and rounds: nobody waits for the fraction that his own first try gained. */
    @Test
    void theFirstTryIsLookedAtAtAnyFractionOfASecond() {
        Instant whole = product.clock().now();
        for (int nanos : new int[] {1, 499, 500, 501, 999}) {
            product.clock().set(whole.plusNanos(nanos));
            String key = nanos + " of " + account.ref();
            assertEquals(
                    Optional.empty(),
                    product.ask(() -> product.bean(LogInThrottle.class).claim(key)));
        }
        product.clock().set(whole);
    }

    @Test
    void ofManyGuessesSideBySideFiveAreLookedAt() throws Exception {
        String key = "guesses of " + account.ref();

        List<Boolean> answers =
                atOnce(() -> product.bean(LogInThrottle.class).claim(key).isEmpty());

        assertEquals(5, answers.stream().filter(allowed -> allowed).count());
    }

    private static List<Boolean> atOnce(Callable<Boolean> act) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                answers.add(crowd.submit(() -> product.ask(act)));
            }
            List<Boolean> all = new ArrayList<>();
            for (Future<Boolean> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            crowd.shutdownNow();
        }
    }
}
