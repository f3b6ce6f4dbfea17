package callboard.entry;

import callboard.exam.ExamTimes;
import callboard.exam.RoomTerms;
import callboard.face.FacePolicy;

/**
 * What an opened exam sets for everybody who enters it: its window, the numbers of its clock, and what it asks for before.
 *
 * @param pledgeFrom the oldest pledge version whose signature counts, 0 where no pledge is asked for
 * @param booking whether a session must be booked
 * @param mock whether a finished mock is asked for
 */
public record EntryTerms(
        Window window, RoomRules rules, int pledgeFrom, boolean booking, boolean mock, FacePolicy face) {

    /** An opened exam without sessions. Its window has both ends, else it could not have been opened. */
    public static EntryTerms of(ExamTimes times, RoomTerms room, int pledgeFrom) {
        return new EntryTerms(
                new Window(times.opensAt().orElseThrow(), times.closesAt().orElseThrow()),
                new RoomRules(room.limit(), times.lateEntry(), room.grace(), room.uploadGrace()),
                pledgeFrom,
                false,
                room.mockRequired(),
                room.facePolicy());
    }
}
