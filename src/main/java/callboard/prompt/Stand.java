package callboard.prompt;

import callboard.rules.Verdict;
import java.util.List;

/**
 * How full a pool is.
 *
 * @param all retired ones too
 * @param usable what can be drawn
 * @param exposed those that were drawn
 * @param draws how often, all together
 * @param last the highest place
 */
public record Stand(Pool pool, long all, long usable, long exposed, long draws, int last) {

    /** Of the pools of one subject. */
    public static Stand of(List<Prompts.Count> counts, Pool pool) {
        return counts.stream()
                .filter(count -> count.pool() == pool)
                .map(count ->
                        new Stand(pool, count.all(), count.usable(), count.exposed(), count.draws(), count.last()))
                .findFirst()
                .orElse(new Stand(pool, 0, 0, 0, 0, 0));
    }

    public long retired() {
        return all - usable;
    }

    public Verdict mayTake(int more) {
        return all + more > PromptPolicy.MOST
                ? Verdict.refused("prompt.too-many", PromptPolicy.MOST)
                : Verdict.allowed();
    }

    /** Message key of where a prompt stands; it takes the place. */
    public static String key(Prompt standing) {
        return (standing.isRetired() ? "prompt.stands-retired." : "prompt.stands.") + standing.pool();
    }
}
