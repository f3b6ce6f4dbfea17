package callboard.entry;

import callboard.face.FaceStanding;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the candidate has done before the formal room, whether the exam asks for it or not. */
@Embeddable
public class EntrySteps {

    int pledgeVersion;

    @Nullable
    Instant pledgeSignedAt;

    @Nullable
    Instant bookedAt;

    @Nullable
    Long slotId;

    @Nullable
    Instant slotOpensAt;

    @Nullable
    Instant slotClosesAt;

    int bookingTold;

    int mocks;

    @Nullable
    Instant mockedAt;

    int noticeVersion;

    @Nullable
    Instant noticeReadAt;

    @Enumerated(EnumType.STRING)
    FaceStanding faceStanding = FaceStanding.NONE;

    protected EntrySteps() {}

    /** A session was booked, instead of another one if there was: it is the window from now on. */
    public void book(long slot, Window session, Instant now) {
        bookedAt = now;
        slotId = slot;
        slotOpensAt = session.opensAt();
        slotClosesAt = session.closesAt();
    }

    /** The booked session has other bounds now. */
    public void follow(Window session) {
        slotOpensAt = session.opensAt();
        slotClosesAt = session.closesAt();
    }

    /** The seat was given back, or went with its session. */
    public void giveBack() {
        bookedAt = null;
        slotId = null;
        slotOpensAt = null;
        slotClosesAt = null;
        bookingTold = 0;
    }

    /** He was told that he has no session yet, for the first or the second time. */
    public void remind(int told) {
        bookingTold = told;
    }

    /** How far he has come with what an exam asks for. */
    Preparation preparation(EntryTerms terms) {
        return new Preparation(
                Task.of(
                        terms.texts().pledgeFrom() > 0,
                        pledgeVersion >= terms.texts().pledgeFrom()),
                Task.of(terms.booking(), bookedAt != null),
                Task.of(terms.mock(), mocks > 0),
                Task.of(
                        true,
                        noticeReadAt != null && noticeVersion >= terms.texts().noticeFrom()),
                terms.face(),
                faceStanding);
    }

    /** The newest pledge version that was signed, 0 for none. */
    public int pledgeVersion() {
        return pledgeVersion;
    }

    public Optional<Instant> pledgeSignedAt() {
        return Optional.ofNullable(pledgeSignedAt);
    }

    public Optional<Instant> bookedAt() {
        return Optional.ofNullable(bookedAt);
    }

    /** The id of the booked session. */
    public Optional<Long> slot() {
        return Optional.ofNullable(slotId);
    }

    /** When the booked session is. */
    public Optional<Window> session() {
        Instant opens = slotOpensAt;
        Instant closes = slotClosesAt;
        return opens == null || closes == null ? Optional.empty() : Optional.of(new Window(opens, closes));
    }

    /** How often he was told that he has no session. */
    public int bookingTold() {
        return bookingTold;
    }

    /** How many mocks were finished. */
    public int mocks() {
        return mocks;
    }

    public Optional<Instant> mockedAt() {
        return Optional.ofNullable(mockedAt);
    }

    /** The newest version of the notice that was read, 0 for none or where the school wrote none. */
    public int noticeVersion() {
        return noticeVersion;
    }

    public Optional<Instant> noticeReadAt() {
        return Optional.ofNullable(noticeReadAt);
    }

    public FaceStanding faceStanding() {
        return faceStanding;
    }
}
