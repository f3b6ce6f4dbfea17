package callboard.boot;

import callboard.config.DataFolder;
import callboard.config.SettingsFile;
import callboard.receipt.PublicReceiptKeys;
import callboard.receipt.Receipt;
import callboard.receipt.ReceiptCheck;
import callboard.receipt.ReceiptKeys;
import callboard.web.Language;
import callboard.web.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a receipt without server and database; exit code 0 for a genuine one, 1 for anything else. */
@Command(name = "verify-receipt", description = "Checks whether a receipt is genuine.", mixinStandardHelpOptions = true)
final class VerifyReceiptCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The receipt as it was saved.")
    private Path file = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "Published keys, saved from /.well-known/callboard-keys; otherwise those of the data folder.")
    private Optional<Path> published = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        ReceiptCheck.Finding finding = ReceiptCheck.verify(Files.readString(file, StandardCharsets.UTF_8), keys());
        if (finding.receipt().isEmpty()) {
            var verdict = finding.verdict();
            out.println(new Messages().text(Language.EN, verdict.reasonKey(), verdict.args()));
            return 1;
        }
        Receipt receipt = finding.receipt().get();
        out.printf("genuine: %s, %s, %s%n", receipt.school(), receipt.exam(), receipt.subject());
        out.printf("submitted %s, %d bytes, sha256-5m %s%n", receipt.submittedAt(), receipt.size(), receipt.digest());
        return 0;
    }

    private PublicReceiptKeys keys() throws Exception {
        if (published.isPresent()) {
            return PublicReceiptKeys.parse(Files.readString(published.get(), StandardCharsets.UTF_8));
        }
        var folder = new DataFolder(SettingsFile.read(Map.of()).data());
        return ReceiptKeys.loadOrCreate(folder.secretFile("receipt-keys")).publicKeys();
    }
}
