package callboard.result;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a publication would say at this moment: everybody of the exam with his outcome by one cut-off.
 *
 * @param contestants those with a terminal state; who was withdrawn or whose identity moved is not among them
 * @param running how many can still enter or are inside: the exam is not over
 */
public record Draft(CutOff cutOff, Selection selection, List<Contestant> contestants, int running) {

    /** One person of the sheet. */
    public record Line(Contestant contestant, OptionalInt rank, Optional<BigDecimal> total, Outcome outcome) {}

    static Draft of(CutOff cutOff, List<Contestant> contestants, int running) {
        Selection selection =
                cutOff.select(contestants.stream().map(Contestant::contender).toList());
        return new Draft(cutOff, selection, List.copyOf(contestants), running);
    }

    /** In the order of the sheet, those with an outcome; a withheld score is not in it. */
    public List<Line> lines() {
        Map<String, Contestant> byRef =
                contestants.stream().collect(Collectors.toMap(one -> one.entry().ref(), Function.identity()));
        return selection.lines().stream()
                .filter(line -> line.outcome().isPresent())
                .map(line -> line(line, byRef.getOrDefault(line.contender().ref(), contestants.get(0))))
                .toList();
    }

    private static Line line(Selection.Line line, Contestant contestant) {
        Optional<BigDecimal> total =
                line.contender().competes() ? line.contender().mark().score() : Optional.empty();
        return new Line(contestant, line.rank(), total, line.outcome().orElseThrow());
    }

    /** How many are withheld for this. */
    int withheld(Withholding cause) {
        return (int) contestants.stream().filter(one -> one.withheld() == cause).count();
    }

    /** SHA-256 of everything the lines say: a draft made again from other facts has another one. */
    String digest() {
        String told = lines().stream()
                .map(line -> String.join(
                        "|",
                        line.contestant().entry().ref(),
                        line.rank().toString(),
                        line.total().map(BigDecimal::toPlainString).orElse(""),
                        line.contestant().scores().text(),
                        line.outcome().name(),
                        line.contestant().withheld().name()))
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256().digest(told.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
