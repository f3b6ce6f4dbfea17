package callboard.upload;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.account.Permissions;
import callboard.account.SignIn;
import callboard.config.Clock;
import callboard.media.HeldObjects;
import callboard.media.MayWatch;
import callboard.media.ObjectTicket;
import callboard.media.SignedUrl;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.store.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Addresses under which a recording is watched, each good for one sign-in and some time, and the decision on every request:
 * the candidate sees his own, others what an upper floor
 * allows them; objects that are no recordings belong to whoever holds them.
 */
@ApplicationScoped
public class Watching implements MayWatch {

    private static final Duration SPARE = Duration.ofHours(1);

    /** As long as an address may stay in a browser's cache: until then the same picture keeps the same address. */
    private static final long STEP = Duration.ofMinutes(5).toSeconds();

    private final Takes takes;
    private final CurrentSignIn current;
    private final Permissions permissions;
    private final Instance<StaffWatching> staff;
    private final Instance<HeldObjects> others;
    private final SignedUrl urls;
    private final Clock clock;

    @Inject
    Watching(
            Takes takes,
            CurrentSignIn current,
            Permissions permissions,
            @Any Instance<StaffWatching> staff,
            @Any Instance<HeldObjects> others,
            SignedUrl urls,
            Clock clock) {
        this.takes = takes;
        this.current = current;
        this.permissions = permissions;
        this.staff = staff;
        this.others = others;
        this.urls = urls;
        this.clock = clock;
    }

    /**
     * An address of one object of a take for the sign-in of this request: good for twice its length and an hour. Whoever calls
     * has asked whether the person may watch; the address is asked again each time it is used.
     */
    public String address(Take take, ObjectKey object) {
        Duration valid = take.sealed().duration().multipliedBy(2).plus(SPARE);
        return urls.address(
                new ObjectTicket(object, viewer(), "", stepUp(clock.now().plus(valid))));
    }

    private static Instant stepUp(Instant instant) {
        return Instant.ofEpochSecond((instant.getEpochSecond() / STEP + 1) * STEP);
    }

    @Override
    public boolean mayWatch(ObjectKey key, String viewer, Instant now) {
        if (viewer.isEmpty() || !viewer.equals(viewer())) {
            return false;
        }
        Optional<Take> take = takes.byObject(key.toString());
        return take.isPresent()
                ? isOwn(take.get()) || isShown(take.get(), now)
                : others.stream().anyMatch(holder -> holder.mayWatch(key, now));
    }

    private boolean isOwn(Take take) {
        return current.account()
                        .map(Account::id)
                        .filter(id -> id == take.accountId())
                        .isPresent()
                && permissions.owns(take.schoolId());
    }

    private boolean isShown(Take take, Instant now) {
        return staff.stream().anyMatch(floor -> floor.mayWatch(take, now));
    }

    private String viewer() {
        return current.signIn().map(SignIn::ref).orElse("");
    }
}
