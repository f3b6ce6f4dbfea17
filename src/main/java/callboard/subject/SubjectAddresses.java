package callboard.subject;

import callboard.account.CurrentSignIn;
import callboard.account.SignIn;
import callboard.config.Clock;
import callboard.media.ObjectTicket;
import callboard.media.SignedUrl;
import callboard.store.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Addresses of what subjects show and play, each good for the sign-in of this request and some hours. */
@ApplicationScoped
public class SubjectAddresses {

    private static final Duration VALID = Duration.ofHours(2);

    /** As long as the same picture keeps the same address, so that a browser shows it from its cache. */
    private static final long STEP = Duration.ofMinutes(5).toSeconds();

    private final CurrentSignIn current;
    private final SignedUrl urls;
    private final Clock clock;

    @Inject
    SubjectAddresses(CurrentSignIn current, SignedUrl urls, Clock clock) {
        this.current = current;
        this.urls = urls;
        this.clock = clock;
    }

    public String of(ObjectKey object) {
        long until = clock.now().plus(VALID).getEpochSecond();
        Instant stepped = Instant.ofEpochSecond((until / STEP + 1) * STEP);
        String viewer = current.signIn().map(SignIn::ref).orElse("");
        return urls.address(new ObjectTicket(object, viewer, "", stepped));
    }
}
