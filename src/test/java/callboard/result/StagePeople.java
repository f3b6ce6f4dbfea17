package callboard.result;

import callboard.Browserless;
import callboard.Product;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.room.RoomStage;
import callboard.screening.ScreeningStage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The school's people, signed in when they are first asked for. */
final class StagePeople {

    private final Product product;
    private final ScreeningStage stage;
    private final Map<String, Browserless> people = new HashMap<>();

    StagePeople(Product product, ScreeningStage stage) {
        this.product = product;
        this.stage = stage;
    }

    /** Who holds this role. */
    Browserless staff(Role role) {
        return people.computeIfAbsent(role.name(), any -> stage.staff(role));
    }

    /** The judge of the exam, who is a publisher of the school too. */
    Browserless judgeWhoPublishes() {
        return people.computeIfAbsent("judge", any -> signedIn("marks"));
    }

    /** The same person once more, in another browser. */
    Browserless again(Role role) {
        staff(role);
        return people.computeIfAbsent("again " + role, any -> signedIn(role.name()));
    }

    /** A second publisher. */
    Browserless otherPublisher() {
        return hired("other", "许老师", List.of(Role.PUBLISHER));
    }

    /** An officer who may see whole numbers. */
    Browserless unmasker() {
        return hired("unmasker", "沈老师", List.of(Role.OFFICER, Role.UNMASKER));
    }

    /** An exporter who may look at everything, too. */
    Browserless exporterWhoAudits() {
        return hired("looks", "钱老师", List.of(Role.EXPORTER, Role.AUDITOR));
    }

    private Browserless hired(String who, String name, List<Role> roles) {
        return people.computeIfAbsent(who, any -> {
            String login = stage.school().code() + "." + who + "@example.org";
            product.act(() -> {
                Account account = product.bean(AccountService.class)
                        .create(new AccountService.Newcomer(Account.Kind.STAFF, name, login, RoomStage.PASSWORD));
                product.bean(AccountService.class)
                        .grant(account, roles, OptionalLong.of(stage.school().id()));
            });
            return signedIn(who);
        });
    }

    private Browserless signedIn(String who) {
        return product.browser()
                .signIn("/login/staff", stage.school().code() + "." + who + "@example.org", RoomStage.PASSWORD);
    }
}
