package callboard.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One point that is looked at before a publication.
 *
 * @param tone {@code bad} forbids it, {@code warn} wants a look, {@code ok} has passed
 * @param key message key of the point
 * @param arguments of the point
 * @param more what it amounts to, in numbers; empty for nothing
 */
public record Check(String tone, String key, List<Object> arguments, String more) {

    private static Check of(String tone, String key, Object... arguments) {
        return new Check(tone, key, List.of(arguments), "");
    }

    private Check amounting(String numbers) {
        return new Check(tone, key, arguments, numbers);
    }

    /** In the order in which they are read. */
    public static List<Check> of(Draft draft) {
        List<Check> checks = new ArrayList<>();
        checks.add(
                draft.running() == 0
                        ? of("ok", "result.check.over")
                        : of("bad", "result.check.running", draft.running()));
        int waiting = draft.selection().notJudged().size();
        int judged = draft.selection().count(Outcome.PASSED) + draft.selection().count(Outcome.FAILED);
        checks.add((waiting == 0 ? of("ok", "result.check.judged") : of("bad", "result.check.unjudged", waiting))
                .amounting(judged + " / " + (judged + waiting)));
        checks.addAll(withheld(draft));
        if (draft.selection().count(Outcome.PASSED) == 0) {
            checks.add(of("warn", "result.check.nobody"));
        }
        return checks;
    }

    /** As {@link #of(Draft)} for a draft that was written down earlier: whether it still says the same. */
    public static List<Check> of(Draft draft, String digest) {
        List<Check> checks = new ArrayList<>();
        if (!draft.digest().equals(digest)) {
            checks.add(of("bad", "result.check.changed"));
        }
        checks.addAll(of(draft));
        return checks;
    }

    private static List<Check> withheld(Draft draft) {
        List<Check> open = Stream.of(Withholding.values())
                .filter(cause -> cause != Withholding.NONE && draft.withheld(cause) > 0)
                .map(cause -> of("warn", "result.check.withheld." + cause.name(), draft.withheld(cause)))
                .toList();
        return open.isEmpty() ? List.of(of("ok", "result.check.nothing-open")) : open;
    }
}
