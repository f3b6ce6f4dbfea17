package callboard.subject;

import java.util.Optional;

/**
 * Where the prompts of prompted subjects come from; implemented by whoever keeps them, on a floor above.
 */
public interface PromptPools {

    /** What can be drawn for this subject, and the page that shows it; empty where no pool was chosen. */
    Optional<Stock> of(Subject subject);

    /**
     * @param formal prompts that can be drawn in the formal exam
     * @param mock prompts that can be drawn in the mock exam
     * @param href the page of the pools, on this host
     */
    record Stock(long formal, long mock, String href) {}
}
