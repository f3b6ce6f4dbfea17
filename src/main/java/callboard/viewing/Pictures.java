package callboard.viewing;

import callboard.account.CurrentSignIn;
import callboard.account.SignIn;
import callboard.config.Clock;
import callboard.media.SignedUrl;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The addresses by which the person of this request may see pictures for a while, as {@code pictures} in templates. */
@RequestScoped
public class Pictures {

    /** As long as somebody looks at one page; a desk loads its page anew with every case. */
    static final Duration VALID = Duration.ofMinutes(15);

    private final CurrentSignIn current;
    private final SignedUrl urls;
    private final Clock clock;

    @Inject
    Pictures(CurrentSignIn current, SignedUrl urls, Clock clock) {
        this.current = current;
        this.urls = urls;
        this.clock = clock;
    }

    /** @param path of a method that is {@link Signed}, from the site's root and without a query */
    public String at(String path) {
        long until = clock.now().plus(VALID).getEpochSecond();
        return path + "?exp=" + until + "&sig=" + urls.seal(sealed(path, until));
    }

    /** The answer of a method that is {@link Signed}: the picture, or what is not there. */
    public static Response answer(Optional<byte[]> jpeg) {
        return Response.ok(NotFound.unless(jpeg), "image/jpeg").build();
    }

    boolean isOurs(String path, long until, String seal) {
        return urls.isSeal(sealed(path, until), seal);
    }

    boolean isOver(long until) {
        return !clock.now().isBefore(Instant.ofEpochSecond(until));
    }

    private String sealed(String path, long until) {
        return "picture\n" + path + "\n" + until + "\n"
                + current.signIn().map(SignIn::ref).orElse("");
    }
}
