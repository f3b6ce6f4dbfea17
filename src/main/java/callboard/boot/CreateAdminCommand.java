package callboard.boot;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import java.util.List;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the first administrator of the platform, who invites everybody else. */
@Command(
        name = "create-admin",
        description = "Creates an administrator of the platform; asks for the password.",
        mixinStandardHelpOptions = true)
final class CreateAdminCommand implements Runnable {

    @Option(names = "--name", required = true, description = "How colleagues call the person.")
    private String name = "";

    @Option(names = "--login", required = true, description = "E-mail address the person signs in with.")
    private String login = "";

    @Option(
            names = "--password",
            required = true,
            interactive = true,
            arity = "0..1",
            description = "At least 12 characters; asked for when left out.")
    private char[] password = {};

    @Override
    public void run() {
        if (password.length < 12) {
            throw new picocli.CommandLine.ParameterException(
                    new picocli.CommandLine(this), "The password needs at least 12 characters.");
        }
        try (Callboard callboard = Callboard.startQuietly()) {
            callboard.inRequest(() -> {
                AccountService accounts = callboard.bean(AccountService.class);
                Account admin = accounts.create(
                        new AccountService.Newcomer(Account.Kind.STAFF, name, login, new String(password)));
                accounts.grant(admin, List.of(Role.PLATFORM_ADMIN), OptionalLong.empty());
            });
        }
    }
}
