package callboard.room;

import callboard.config.Clock;
import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.roster.Applicant;
import callboard.roster.Applicants;
import callboard.school.School;
import callboard.school.Schools;
import callboard.sitting.Denial;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.Sitting;
import callboard.subject.SubjectTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells a room as it is now. Looking changes nothing. */
@ApplicationScoped
class RoomStates {

    private static final int POLL_SECONDS = 10;

    private final Rooms rooms;
    private final TakeStates takes;
    private final Exams exams;
    private final ExamNames names;
    private final Schools schools;
    private final Applicants applicants;
    private final Caller caller;
    private final Clock clock;

    @Inject
    RoomStates(
            Rooms rooms,
            TakeStates takes,
            Exams exams,
            ExamNames names,
            Schools schools,
            Applicants applicants,
            Caller caller,
            Clock clock) {
        this.rooms = rooms;
        this.takes = takes;
        this.exams = exams;
        this.names = names;
        this.schools = schools;
        this.applicants = applicants;
        this.caller = caller;
        this.clock = clock;
    }

    RoomJson of(Room room) {
        Instant now = room.now(clock);
        Sitting sitting = room.sitting();
        boolean active = sitting.isActive(caller.device().id());
        return new RoomJson(
                sitting.ref(),
                sitting.kind(),
                state(room, now),
                now,
                ahead(room),
                sitting.enteredAt(),
                room.clock().deadline(),
                room.uploadUntil(),
                true,
                room.standing().window().extension().toMinutes(),
                POLL_SECONDS,
                exam(sitting),
                watermark(room),
                null,
                new RoomJson.DeviceJson(active, sitting.deviceName(), sitting.isClaimed()),
                rooms.subjects(room, now).stream()
                        .map(subject -> subject(room, subject))
                        .toList());
    }

    private static long ahead(Room room) {
        return room.standing()
                .entry()
                .trial()
                .map(trial -> trial.ahead().toMillis())
                .orElse(0L);
    }

    private static RoomJson.State state(Room room, Instant now) {
        EntryState state = room.standing().state(now);
        if (!room.sitting().isPresent()) {
            return RoomJson.State.CLOSED;
        } else if (state == EntryState.IN_ROOM) {
            return RoomJson.State.OPEN;
        } else if (state == EntryState.COMPLETED) {
            return RoomJson.State.COMPLETED;
        } else {
            return state == EntryState.ABANDONED ? RoomJson.State.ABANDONED : RoomJson.State.CLOSED;
        }
    }

    private RoomJson.ExamJson exam(Sitting sitting) {
        Exam exam = exams.byId(sitting.schoolId(), sitting.examId()).orElseThrow();
        String school = schools.byId(sitting.schoolId()).map(School::name).orElseThrow();
        return new RoomJson.ExamJson(exam.ref(), names.of(exam), school);
    }

    private String watermark(Room room) {
        return applicants
                .byId(room.sitting().schoolId(), room.standing().entry().applicantId())
                .map(Applicant::ticketNumber)
                .orElse("");
    }

    private RoomJson.SubjectJson subject(Room room, Rooms.SubjectNow now) {
        SubjectTerms terms = now.subject().terms();
        return new RoomJson.SubjectJson(
                now.subject().number(),
                terms.name(),
                terms.format(),
                "",
                terms.cautions().lines().filter(line -> !line.isBlank()).toList(),
                terms.framing().identityAllowed(),
                terms.framing().othersAllowed(),
                terms.framing().orientation(),
                terms.framing().camera(),
                true,
                terms.takes().minSeconds(),
                terms.takes().maxSeconds(),
                terms.takes().mayStopEarly(),
                terms.takes().maxTakes(),
                now.remaining(),
                now.submitted() ? "SUBMITTED" : "OPEN",
                now.refusal().map(Denial::name).orElse(null),
                takes(room, now));
    }

    private List<TakeJson> takes(Room room, Rooms.SubjectNow now) {
        return now.takes().stream()
                .map(take -> takes.inRoom(take, room, now.takes()))
                .toList();
    }
}
