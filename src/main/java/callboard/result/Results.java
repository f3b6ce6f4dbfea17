package callboard.result;

import callboard.candidate.ShownResults;
import callboard.config.Clock;
import callboard.entry.EntryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a candidate may read now, and nothing else: {@link Publication#isVisible}, and his identity has not moved. */
@ApplicationScoped
public class Results implements ShownResults {

    private final PublicationLines lines;
    private final Clock clock;

    @Inject
    Results(PublicationLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** The newest first. */
    public List<PublicationLines.Own> of(long account) {
        Instant now = clock.now();
        return lines.ofCandidate(account).stream()
                .filter(own -> own.publication().isVisible(now))
                .filter(own -> own.entry().writtenState() != EntryState.FROZEN)
                .toList();
    }

    public Optional<PublicationLines.Own> find(long account, String entryRef) {
        return of(account).stream()
                .filter(own -> own.entry().ref().equals(entryRef))
                .findFirst();
    }

    @Override
    public Set<Long> entries(long account) {
        return of(account).stream().map(own -> own.entry().id()).collect(Collectors.toSet());
    }
}
