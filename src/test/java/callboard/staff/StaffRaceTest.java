package callboard.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Grants;
import callboard.account.Role;
import callboard.account.Understudy;
import callboard.rules.Refused;
import callboard.school.School;
import callboard.school.SchoolStage;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Two administrators who quarrel: one of them is left. */
@OnBothDatabases
final class StaffRaceTest {

    private static Product product;

    StaffRaceTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void ofTwoWhoDisableEachOtherAtOnceOneIsLeft() throws Exception {
        School school = new SchoolStage(product).school("quarrel", "江州音乐学院");
        Workplace place = new Workplace(school.id(), "/schools/quarrel/desk/staff", school.name());
        Account shen = admin("沈老师", "shen@example.org", school);
        Account zhou = admin("周主任", "zhou@example.org", school);
        CountDownLatch bell = new CountDownLatch(1);
        ExecutorService both = Executors.newFixedThreadPool(2);

        Future<Boolean> first = both.submit(() -> disables(bell, place, shen, zhou));
        Future<Boolean> second = both.submit(() -> disables(bell, place, zhou, shen));
        bell.countDown();

        assertEquals(1, (first.get() ? 1 : 0) + (second.get() ? 1 : 0));
        assertEquals(1L, product.ask(() -> product.bean(Grants.class).able(school.id(), Role.ADMIN)));
        both.shutdown();
    }

    /** Both have read the page before either acts. */
    private static boolean disables(CountDownLatch bell, Workplace place, Account who, Account whom)
            throws InterruptedException {
        StaffList.Line person = product.ask(
                () -> product.bean(StaffList.class).of(place, whom.ref()).orElseThrow());
        bell.await();
        try {
            product.act(() -> product.bean(Understudy.class)
                    .playing(who, () -> product.bean(StaffService.class).disable(place, person, "quarrel")));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Account admin(String name, String login, School school) {
        return product.ask(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account account = accounts.create(
                    new AccountService.Newcomer(Account.Kind.STAFF, name, login, "the curtain rises at nine"));
            accounts.grant(account, List.of(Role.ADMIN), OptionalLong.of(school.id()));
            return account;
        });
    }
}
