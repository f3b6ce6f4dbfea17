package callboard.demo;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Passwords;
import callboard.account.Role;
import callboard.account.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Everybody who works for the school and the platform, each with one role; a role has one password. */
@ApplicationScoped
class Company {

    private final AccountService accounts;
    private final Passwords passwords;

    @Inject
    Company(AccountService accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The two passwords of all candidates. */
    Play.Keys keys() {
        String candidate = password();
        return new Play.Keys(candidate, passwords.hash(candidate), passwords.hash(Tokens.fresh()));
    }

    void hirePlatform(Play play) {
        for (Role role : Role.values()) {
            if (role.isPlatform()) {
                play.hire(role, hire(play, role, role.name(), OptionalLong.empty()));
            }
        }
        play.routine = hire(play, Role.PLATFORM_REVIEWER, "PLATFORM_REVIEWER_3", OptionalLong.empty());
        play.secondReviewer = hire(play, Role.PLATFORM_REVIEWER, "PLATFORM_REVIEWER_2", OptionalLong.empty());
    }

    void hireSchool(Play play) {
        OptionalLong school = OptionalLong.of(play.school().id());
        for (Role role : Role.values()) {
            if (!role.isPlatform() && !role.isExtra()) {
                play.hire(role, hire(play, role, role.name(), school));
            }
        }
        play.secondJudge = hire(play, Role.JUDGE, "JUDGE_2", school);
    }

    private Account hire(Play play, Role role, String name, OptionalLong school) {
        String email = name.toLowerCase(Locale.ROOT).replace('_', '-') + "@demo.example";
        var newcomer = new AccountService.Newcomer(Account.Kind.STAFF, Play.word("person." + name), email, "");
        Play.Key key = play.key(role, () -> key(password()));
        Account account = accounts.create(newcomer, key.hash());
        accounts.grant(account, role == Role.OFFICER ? List.of(role, Role.UNMASKER) : List.of(role), school);
        String start = DemoLogin.start(role, Campus.CODE);
        play.logins().add(new DemoLogin(role.name(), "/login/staff", email, key.password(), start, ""));
        return account;
    }

    private Play.Key key(String password) {
        return new Play.Key(password, passwords.hash(password));
    }

    private static String password() {
        return Tokens.fresh().substring(0, 14);
    }
}
