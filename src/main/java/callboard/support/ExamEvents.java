package callboard.support;

import callboard.candidate.EntryTimeline;
import callboard.candidate.TimelineLine;
import callboard.exam.ExamNames;
import callboard.sitting.Take;
import callboard.web.Ui;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applications, refused ones too, and what happened in and around the rooms; nothing that was marked or decided there. */
@RequestScoped
class ExamEvents implements Course.Source {

    private static final int MOST = 60;

    private final SupportRows rows;
    private final EntryTimeline timeline;
    private final ExamNames names;
    private final Ui ui;

    @Inject
    ExamEvents(SupportRows rows, EntryTimeline timeline, ExamNames names, Ui ui) {
        this.rows = rows;
        this.timeline = timeline;
        this.names = names;
        this.ui = ui;
    }

    @Override
    public Stream<Event> of(Whole whole) {
        long account = whole.person().account().id();
        Map<Long, String> exams = whole.applied().stream()
                .collect(Collectors.toMap(one -> one.exam().id(), this::name, (one, other) -> one));
        List<Event> events = new ArrayList<>();
        whole.applied()
                .forEach(one -> timeline.of(one.entry()).stream()
                        .map(line -> event(line, name(one)))
                        .forEach(events::add));
        rows.failed(account, Limit.of(MOST)).forEach(one -> addTo(events, one));
        whole.takes().forEach(take -> addTo(events, take, exams.getOrDefault(take.examId(), "")));
        rows.checks(account, Limit.of(MOST))
                .forEach(check -> events.add(new Event(
                        check.checkedAt(),
                        Event.Group.EXAM,
                        check.passed() ? "" : "bad",
                        text(check.passed() ? "device-passed" : "device-failed"),
                        check.deviceName())));
        return events.stream();
    }

    private String name(SupportRows.Applied one) {
        return one.school().name() + " " + names.of(one.exam());
    }

    private Event event(TimelineLine line, String exam) {
        Event.Group group =
                line.key().equals("candidate.timeline.applied") ? Event.Group.APPLICATION : Event.Group.EXAM;
        return new Event(line.at(), group, line.tone(), ui.text(line.key(), line.arguments()), exam);
    }

    private void addTo(List<Event> events, SupportRows.Failed one) {
        String school = one.school().name();
        String refusal = ui.text("application.refusal." + one.failure().refusal(), List.of());
        events.add(
                new Event(one.failure().failedAt(), Event.Group.APPLICATION, "bad", text("failed", refusal), school));
        one.failure()
                .toldAt()
                .ifPresent(
                        at -> events.add(new Event(at, Event.Group.APPLICATION, "", text("mended", refusal), school)));
    }

    private void addTo(List<Event> events, Take take, String exam) {
        events.add(
                take(take.openedAt(), "", text("recording", take.subjectNumber(), take.number()), take.deviceName()));
        take.sealed()
                .at()
                .ifPresent(at -> events.add(take(
                        at,
                        "ok",
                        text("submitted", take.subjectNumber()),
                        take.sealed().receiptNumber().orElse(exam))));
        take.copies().storedAt().ifPresent(at -> events.add(take(at, "", text("stored", take.subjectNumber()), exam)));
        if (take.state().awaitsBytes()) {
            Instant at = take.sealed().at().orElse(take.openedAt());
            events.add(take(at, "bad", text("missing." + take.state(), take.subjectNumber()), exam));
        }
    }

    private static Event take(Instant at, String tone, String text, String more) {
        return new Event(at, Event.Group.EXAM, tone, text, more);
    }

    private String text(String key, Object... arguments) {
        return ui.text("support.event." + key, List.of(arguments));
    }
}
