package callboard.room;

import callboard.account.CandidateDoor;
import callboard.config.Clock;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.SealService;
import callboard.sitting.Take;
import callboard.sitting.TakeService;
import callboard.sitting.TakeStop;
import callboard.sitting.Takes;
import callboard.upload.UploadService;
import callboard.web.NotFound;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A take as its candidate's browser talks to it (`room-api.md` §4 to §9). */
@CandidateDoor(trial = true)
@Path("/api/v1/takes/{take}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TakeApi {

    private static final int MOST_ADDRESSES = 20;

    private final Takes takes;
    private final Rooms rooms;
    private final TakeStates states;
    private final TakeService takeService;
    private final SealService seals;
    private final UploadService uploads;
    private final Caller caller;
    private final Clock clock;

    @Inject
    TakeApi(
            Takes takes,
            Rooms rooms,
            TakeStates states,
            TakeService takeService,
            SealService seals,
            UploadService uploads,
            Caller caller,
            Clock clock) {
        this.takes = takes;
        this.rooms = rooms;
        this.states = states;
        this.takeService = takeService;
        this.seals = seals;
        this.uploads = uploads;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a recording ended. */
    public record Stopped(long durationMs, long size, boolean interrupted, TakeStop.@Nullable Reason reason) {}

    /** Which parts are to be sent next. */
    public record Wanted(@Nullable List<Integer> n) {}

    /** Where one part goes; exactly these headers go with it. */
    public record PartJson(
            int n, String method, String url, Map<String, String> headers, Instant expires, long validSeconds) {}

    /** Where the parts go, and the take as it is now. */
    public record Addresses(TakeJson take, List<PartJson> parts) {}

    @GET
    public TakeJson show(@PathParam("take") String ref) {
        return states.of(take(ref));
    }

    @POST
    @Path("/stopped")
    @Consumes(MediaType.APPLICATION_JSON)
    public TakeJson stop(@PathParam("take") String ref, @Nullable Stopped body) {
        Stopped stopped = Invalid.unlessGiven(body);
        if (stopped.reason() == null || stopped.durationMs() < 0 || stopped.size() < 0) {
            throw new Invalid(stopped.reason() == null ? "reason" : "durationMs");
        }
        var report = new TakeStop.Report(stopped.durationMs(), stopped.size(), stopped.interrupted(), stopped.reason());
        return states.of(takeService.stop(take(ref), caller.device(), report));
    }

    /** The submission. The instant that counts is the one at which this whole request was here. */
    @PUT
    @Path("/manifest")
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TakeJson.class)))
    public Response seal(@PathParam("take") String ref, @Nullable ManifestJson body) {
        Instant receivedAt = clock.now();
        Take take = take(ref);
        Room room = NotFound.unless(rooms.of(take));
        var click = new SealService.Click(Invalid.unlessGiven(body).sealing(), caller.device(), room.at(receivedAt));
        SealService.Submitted submitted = seals.seal(room, take, click);
        return Response.status(submitted.fresh() ? 201 : 200)
                .entity(states.of(submitted.take()))
                .build();
    }

    @POST
    @Path("/part-urls")
    @Consumes(MediaType.APPLICATION_JSON)
    public Addresses addresses(@PathParam("take") String ref, @Nullable Wanted body) {
        Take take = take(ref);
        UploadService.Addresses found = uploads.addresses(take, numbers(take, Invalid.unlessGiven(body)));
        return new Addresses(
                states.of(found.take()),
                found.parts().stream().map(TakeApi::part).toList());
    }

    @POST
    @Path("/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    public TakeJson complete(@PathParam("take") String ref, SittingApi.@Nullable Nothing nothing) {
        return states.of(uploads.complete(take(ref)));
    }

    private Take take(String ref) {
        return NotFound.unless(takes.of(caller.account(), ref).filter(take -> caller.owns(take.schoolId())));
    }

    private static Set<Integer> numbers(Take take, Wanted wanted) {
        List<Integer> asked = wanted.n() == null ? List.of() : wanted.n();
        Set<Integer> numbers = new LinkedHashSet<>(asked);
        int count = take.sealed().manifest().map(manifest -> manifest.count()).orElse(Integer.MAX_VALUE);
        boolean fine = asked.stream().allMatch(n -> n != null && n >= 1 && n <= count);
        if (asked.isEmpty() || asked.size() > MOST_ADDRESSES || numbers.size() != asked.size() || !fine) {
            throw new Invalid("n");
        }
        return numbers;
    }

    private static PartJson part(UploadService.Address address) {
        return new PartJson(
                address.number(),
                "PUT",
                address.url(),
                Map.of("Content-Type", "application/octet-stream"),
                address.expires(),
                UploadService.ADDRESS.toSeconds());
    }
}
