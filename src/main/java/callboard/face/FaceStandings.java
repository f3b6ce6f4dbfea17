package callboard.face;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How far the face verification of an account has come, for the floors that ask before they let somebody in (R-17a). */
@ApplicationScoped
public class FaceStandings {

    private final FaceVerifications verifications;

    @Inject
    FaceStandings(FaceVerifications verifications) {
        this.verifications = verifications;
    }

    public FaceStanding of(long account) {
        return verifications.latest(account).map(FaceVerification::standing).orElse(FaceStanding.NONE);
    }
}
