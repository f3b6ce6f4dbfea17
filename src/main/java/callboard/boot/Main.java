package callboard.boot;

import callboard.config.SettingsFile;
import callboard.demo.Demo;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code callboard} on the command line. Without a command it serves. */
@Command(
        name = "callboard",
        description = "Remote video entrance exams for arts schools.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            MigrateCommand.class,
            CreateAdminCommand.class,
            ResetFactorCommand.class,
            VerifyAuditCommand.class,
            VerifyReceiptCommand.class
        })
public final class Main implements Runnable {

    /** Runs the command and ends the process with its exit code; {@code serve} returns when the server was stopped. */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        int code = new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, line))
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public void run() {
        new ServeCommand().run();
    }

    private static int explain(Exception failure, CommandLine line) throws Exception {
        if (failure instanceof SettingsFile.UnknownSetting || failure instanceof Demo.UnknownStage) {
            line.getErr().println(failure.getMessage());
            return 2;
        }
        throw failure;
    }
}
