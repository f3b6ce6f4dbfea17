package callboard.demo;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.account.Tokens;
import callboard.config.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** One log-in for every role. Passwords are random in every data folder and lie in {@code demo-logins.txt}, owner-only. */
@ApplicationScoped
class DemoPeople {

    private final AccountService accounts;
    private final DataFolder folder;
    private final DemoWords words;

    @Inject
    DemoPeople(AccountService accounts, DataFolder folder, DemoWords words) {
        this.accounts = accounts;
        this.folder = folder;
        this.words = words;
    }

    List<DemoLogin> make(long school, String code) {
        List<DemoLogin> logins = new ArrayList<>();
        for (Role role : Role.values()) {
            logins.add(staff(role, role.isPlatform() ? OptionalLong.empty() : OptionalLong.of(school), code));
        }
        logins.add(candidate());
        write(logins);
        return logins;
    }

    private DemoLogin staff(Role role, OptionalLong school, String code) {
        String email = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@demo.example";
        String password = password();
        Account account = accounts.create(
                new AccountService.Newcomer(Account.Kind.STAFF, words.of("person." + role.name()), email, password));
        accounts.grant(account, List.of(role), school);
        return new DemoLogin(role.name(), "/login/staff", email, password, start(role, code));
    }

    private DemoLogin candidate() {
        String password = password();
        String phone = words.of("phone");
        accounts.create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "", phone, password));
        return new DemoLogin("CANDIDATE", "/login", phone, password, "/");
    }

    private static String start(Role role, String code) {
        String desk = "/schools/" + code + "/desk/";
        return switch (role) {
            case ADMIN -> desk + "staff";
            case OFFICER -> desk + "exams";
            case REVIEWER, JUDGE, PUBLISHER, EXPORTER -> desk;
            case AUDITOR -> desk + "audit";
            case PLATFORM_ADMIN -> "/platform/schools";
            case PLATFORM_REVIEWER -> "/platform/manual-entries";
            case SUPPORT -> "/platform/outbox";
        };
    }

    private static String password() {
        return Tokens.fresh().substring(0, 14);
    }

    private void write(List<DemoLogin> logins) {
        String lines = logins.stream().map(DemoLogin::line).collect(Collectors.joining("\n", "", "\n"));
        try {
            folder.writeSecret(folder.root().resolve("demo-logins.txt"), lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
