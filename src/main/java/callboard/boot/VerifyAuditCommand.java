package callboard.boot;

import callboard.audit.Verification;
import callboard.web.Language;
import callboard.web.Messages;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Walks along the audit trail's chain. The exit code is 0 where it is intact and 1 where it is not. */
@Command(
        name = "verify-audit",
        description = "Verifies the chain of the audit trail and names the first bad number.",
        mixinStandardHelpOptions = true)
final class VerifyAuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (Callboard callboard = Callboard.startQuietly()) {
            return tell(callboard.bean(Verification.class).verify(), callboard.bean(Messages.class));
        }
    }

    private int tell(Verification.Finding finding, Messages messages) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "linked=" + finding.linked() + " waiting=" + finding.waiting() + " first-bad=" + finding.firstBad());
        if (finding.isIntact()) {
            return 0;
        } else {
            out.println(messages.text(Language.EN, finding.trouble()));
            return 1;
        }
    }
}
