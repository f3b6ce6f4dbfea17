package callboard.candidate;

import callboard.entry.Entry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that happened to an entry, newest first. */
@RequestScoped
public class EntryTimeline {

    private final Instance<TimelineSource> sources;

    @Inject
    EntryTimeline(Instance<TimelineSource> sources) {
        this.sources = sources;
    }

    public List<TimelineLine> of(Entry entry) {
        List<TimelineLine> lines = new ArrayList<>();
        lines.add(TimelineLine.of(entry.appliedAt(), "", "candidate.timeline.applied"));
        var steps = entry.steps();
        line(steps.pledgeSignedAt(), "", "pledge", steps.pledgeVersion()).ifPresent(lines::add);
        steps.session()
                .flatMap(session -> line(steps.bookedAt(), "", "booked", session.opensAt(), session.closesAt()))
                .ifPresent(lines::add);
        line(steps.mockedAt(), "", "mocked", steps.mocks()).ifPresent(lines::add);
        line(steps.noticeReadAt(), "", "notice").ifPresent(lines::add);
        line(entry.room().enteredAt(), "velvet", "entered").ifPresent(lines::add);
        line(entry.room().completedAt(), "ok", "completed").ifPresent(lines::add);
        line(entry.room().storedAt(), "ok", "stored").ifPresent(lines::add);
        line(entry.withdrawnAt(), "bad", "withdrawn", entry.withdrawal()).ifPresent(lines::add);
        lapsed(entry).ifPresent(lines::add);
        sources.forEach(source -> lines.addAll(source.of(entry)));
        lines.sort(Comparator.comparing(TimelineLine::at).reversed());
        return lines;
    }

    private static Optional<TimelineLine> lapsed(Entry entry) {
        Optional<Instant> written = Optional.of(entry.stateWrittenAt());
        return switch (entry.writtenState()) {
            case ABSENT -> line(written, "bad", "absent");
            case ABANDONED -> line(written, "bad", "abandoned");
            default -> Optional.empty();
        };
    }

    private static Optional<TimelineLine> line(Optional<Instant> at, String tone, String key, Object... arguments) {
        return at.map(instant -> TimelineLine.of(instant, tone, "candidate.timeline." + key, arguments));
    }
}
