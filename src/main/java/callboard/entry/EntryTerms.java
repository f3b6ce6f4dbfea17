package callboard.entry;

import callboard.exam.ExamTimes;
import callboard.exam.RoomTerms;
import callboard.face.FacePolicy;
import callboard.slot.Slots;
import java.util.Optional;

/**
 * What an opened exam sets for everybody who enters it: its window, the numbers of its clock, and what it asks for before.
 *
 * @param sessions from the first session's start to the last one's end, where there are any
 * @param texts the oldest versions that count of what is signed and read
 * @param booking whether a session must be booked
 * @param mock whether a finished mock is asked for
 */
public record EntryTerms(
        Window window,
        Optional<Window> sessions,
        RoomRules rules,
        Texts texts,
        boolean booking,
        boolean mock,
        FacePolicy face) {

    /**
     * The oldest versions whose signature or reading counts.
     *
     * @param pledgeFrom 0 where no pledge is asked for
     * @param noticeFrom 0 where the school wrote no notice
     */
    public record Texts(int pledgeFrom, int noticeFrom) {}

    /** An opened exam. Its window has both ends, else it could not have been opened. */
    public static EntryTerms of(ExamTimes times, RoomTerms room, Texts texts, Slots.Span sessions) {
        return new EntryTerms(
                new Window(times.opensAt().orElseThrow(), times.closesAt().orElseThrow()),
                room.booking()
                        ? sessions.ends().map(ends -> new Window(ends.opensAt(), ends.closesAt()))
                        : Optional.empty(),
                new RoomRules(room.limit(), times.lateEntry(), room.grace(), room.uploadGrace()),
                texts,
                room.booking(),
                room.mockRequired(),
                room.facePolicy());
    }

    /** W of R-22a for somebody who did these steps. */
    Window windowOf(EntrySteps steps) {
        return booking ? steps.session().or(() -> sessions).orElse(window) : window;
    }
}
