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

    int mocks;

    @Nullable
    Instant mockedAt;

    @Nullable
    Instant noticeReadAt;

    @Enumerated(EnumType.STRING)
    FaceStanding faceStanding = FaceStanding.NONE;

    protected EntrySteps() {}

    /** How far he has come with what an exam asks for. */
    Preparation preparation(EntryTerms terms) {
        return new Preparation(
                Task.of(terms.pledgeFrom() > 0, pledgeVersion >= terms.pledgeFrom()),
                Task.of(terms.booking(), bookedAt != null),
                Task.of(terms.mock(), mocks > 0),
                Task.of(true, noticeReadAt != null),
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

    /** How many mocks were finished. */
    public int mocks() {
        return mocks;
    }

    public Optional<Instant> mockedAt() {
        return Optional.ofNullable(mockedAt);
    }

    public Optional<Instant> noticeReadAt() {
        return Optional.ofNullable(noticeReadAt);
    }

    public FaceStanding faceStanding() {
        return faceStanding;
    }
}
