package callboard.upload;

import callboard.config.Clock;
import callboard.media.PartTicket;
import callboard.media.SignedUrl;
import callboard.sitting.Denial;
import callboard.sitting.Denied;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.sitting.UploadReminder;
import callboard.store.LocalStore;
import callboard.store.Manifest;
import callboard.web.NotFound;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Bringing the bytes of a sealed take, from any device, in any order, as often as one likes. What has arrived is asked
 * of the store itself.
 */
@ApplicationScoped
public class UploadService {

    /** How long an address for a part is good. */
    public static final Duration ADDRESS = Duration.ofMinutes(15);

    private final UploadSteps steps;
    private final Takes takes;
    private final Rooms rooms;
    private final LocalStore store;
    private final SignedUrl urls;
    private final Clock clock;

    @Inject
    UploadService(UploadSteps steps, Takes takes, Rooms rooms, LocalStore store, SignedUrl urls, Clock clock) {
        this.steps = steps;
        this.takes = takes;
        this.rooms = rooms;
        this.store = store;
        this.urls = urls;
        this.clock = clock;
    }

    /** Where one part goes. */
    public record Address(int number, String url, Instant expires) {}

    /** A take that takes parts, and where those go that were asked for and are not here yet. */
    public record Addresses(Take take, List<Address> parts) {}

    /**
     * Signed addresses for these parts. A corrupt take, and one that expired before its grace was extended, begins a new
     * upload under the same manifest.
     *
     * @throws Denied if it was not submitted, has arrived, or its time is over
     */
    public Addresses addresses(Take asked, Set<Integer> numbers) {
        Take take = receiving(asked);
        Manifest manifest = take.sealed().manifest().orElseThrow();
        String upload = take.copies().uploadId().orElseThrow();
        Set<Integer> have = have(take);
        Instant expires = clock.now().plus(ADDRESS);
        List<Address> parts = new ArrayList<>();
        for (int number : numbers) {
            if (!have.contains(number)) {
                PartTicket ticket = new PartTicket(upload, manifest.expected(number), expires);
                parts.add(new Address(number, urls.address(ticket), expires));
            }
        }
        return new Addresses(take, parts);
    }

    /** The parts that have arrived; empty for a take that does not receive any. */
    public SortedSet<Integer> have(Take take) {
        var upload = OpenTakes.upload(take);
        var manifest = take.sealed().manifest();
        if (take.state() != Take.State.SEALED || upload.isEmpty() || manifest.isEmpty()) {
            return new TreeSet<>();
        }
        try {
            return store.have(upload.get(), manifest.get());
        } catch (IOException e) {
            throw new IllegalStateException("The store cannot be read", e);
        }
    }

    /**
     * The candidate's browser has sent everything. The take is stored from here on; reading it again follows.
     *
     * @throws Denied with the parts that are missing, or as {@link #addresses}
     */
    public Take complete(Take take) {
        if (take.state().isStored()) {
            return take;
        }
        mustBeSealed(take);
        if (take.state() == Take.State.EXPIRED) {
            throw Denied.forTake(Denial.UPLOAD_OVER, take);
        }
        List<Integer> missing = missing(take);
        if (!missing.isEmpty()) {
            throw mayReceive(take) ? Denied.forParts(take, missing) : Denied.forTake(Denial.UPLOAD_OVER, take);
        }
        try {
            return steps.store(take, room(take).now(clock));
        } catch (DataException raced) {
            return complete(again(take));
        }
    }

    /** Whether its bytes may come now: sealed, not here, and within the upload grace. */
    public boolean mayReceive(Take take) {
        Room room = room(take);
        return take.state().awaitsBytes() && room.mayUpload(room.now(clock));
    }

    List<Integer> missing(Take take) {
        Set<Integer> have = have(take);
        List<Integer> missing = new ArrayList<>();
        int count = take.sealed().manifest().orElseThrow().count();
        for (int number = 1; number <= count; number++) {
            if (!have.contains(number)) {
                missing.add(number);
            }
        }
        return missing;
    }

    private Take receiving(Take take) {
        mustBeSealed(take);
        Room room = room(take);
        if (take.state().isStored()) {
            throw Denied.forTake(Denial.ALREADY_STORED, take);
        } else if (!room.mayUpload(room.now(clock))) {
            throw Denied.forTake(Denial.UPLOAD_OVER, take);
        } else if (take.state() == Take.State.SEALED && take.copies().uploadId().isPresent()) {
            return take;
        }
        try {
            Instant next = UploadReminder.next(take.sealed().at().orElseThrow(), take.reminders(), room.uploadUntil());
            return steps.open(take, next);
        } catch (DataException raced) {
            return receiving(again(take));
        }
    }

    private static void mustBeSealed(Take take) {
        if (!take.state().isSealed()) {
            throw Denied.forTake(Denial.NOT_SEALED, take);
        }
    }

    /** That of a trial may be deleted meanwhile, as may its take. */
    private Room room(Take take) {
        return NotFound.unless(rooms.of(take));
    }

    private Take again(Take take) {
        return NotFound.unless(takes.byId(take.schoolId(), take.id()));
    }
}
