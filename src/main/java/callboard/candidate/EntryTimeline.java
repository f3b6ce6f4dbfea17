package callboard.candidate;

import callboard.entry.Entry;
import callboard.entry.EntryState;
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
class EntryTimeline {

    private final Instance<TimelineSource> sources;

    @Inject
    EntryTimeline(Instance<TimelineSource> sources) {
        this.sources = sources;
    }

    List<TimelineLine> of(Entry entry) {
        List<TimelineLine> lines = new ArrayList<>();
        lines.add(TimelineLine.of(entry.appliedAt(), "", "candidate.timeline.applied"));
        add(lines, entry.steps().pledgeSignedAt(), "", "pledge", entry.steps().pledgeVersion());
        add(lines, entry.steps().mockedAt(), "", "mocked", entry.steps().mocks());
        add(lines, entry.steps().noticeReadAt(), "", "notice");
        add(lines, entry.room().enteredAt(), "velvet", "entered");
        add(lines, entry.room().completedAt(), "ok", "completed");
        add(lines, entry.room().storedAt(), "ok", "stored");
        add(lines, entry.withdrawnAt(), "bad", "withdrawn", entry.withdrawal());
        if (entry.writtenState() == EntryState.ABSENT || entry.writtenState() == EntryState.ABANDONED) {
            String key = entry.writtenState() == EntryState.ABSENT ? "absent" : "abandoned";
            add(lines, Optional.of(entry.stateWrittenAt()), "bad", key);
        }
        sources.forEach(source -> lines.addAll(source.of(entry)));
        lines.sort(Comparator.comparing(TimelineLine::at).reversed());
        return lines;
    }

    private static void add(
            List<TimelineLine> lines, Optional<Instant> at, String tone, String key, Object... arguments) {
        at.ifPresent(instant ->
                lines.add(TimelineLine.of(instant, tone, "candidate.timeline." + key, arguments)));
    }
}
