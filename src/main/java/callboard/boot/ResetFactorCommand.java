package callboard.boot;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.factor.FactorService;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The last way in for whoever lost phone and recovery codes and has no administrator who may help. */
@Command(
        name = "reset-factor",
        description = "Takes the second factor away from an account and ends its sign-ins; its owner is told.",
        mixinStandardHelpOptions = true)
final class ResetFactorCommand implements Runnable {

    private static final long PLATFORM = 0;

    @Option(names = "--login", required = true, description = "E-mail address the person signs in with.")
    private String login = "";

    @Option(names = "--reason", required = true, description = "Goes into the audit trail.")
    private String reason = "";

    @Override
    public void run() {
        try (Callboard callboard = Callboard.startQuietly()) {
            callboard.inRequest(() -> {
                Account account = callboard
                        .bean(AccountService.class)
                        .byLogin(login)
                        .orElseThrow(() -> new CommandLine.ParameterException(
                                new CommandLine(this), "Nobody signs in by this name."));
                callboard.bean(FactorService.class).reset(account, PLATFORM, reason);
            });
        }
    }
}
