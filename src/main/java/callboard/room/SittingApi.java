package callboard.room;

import callboard.account.CandidateDoor;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.SittingService;
import callboard.sitting.TakeService;
import callboard.web.NotFound;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room as its candidate's browser talks to it (`room-api.md` §2, §3, §10). */
@CandidateDoor(trial = true)
@Path("/api/v1/sittings/{sitting}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SittingApi {

    private final Rooms rooms;
    private final RoomStates states;
    private final TakeStates takeStates;
    private final SittingService sittings;
    private final TakeService takes;
    private final Caller caller;

    @Inject
    SittingApi(
            Rooms rooms,
            RoomStates states,
            TakeStates takeStates,
            SittingService sittings,
            TakeService takes,
            Caller caller) {
        this.rooms = rooms;
        this.states = states;
        this.takeStates = takeStates;
        this.sittings = sittings;
        this.takes = takes;
        this.caller = caller;
    }

    /** A body without fields. */
    public record Nothing() {}

    /** Whether the room is moved to this device although another one is active. */
    public record Claim(boolean takeover) {}

    @GET
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomJson.class)))
    public Response show(
            @PathParam("sitting") String sitting, @HeaderParam("If-None-Match") @DefaultValue("") String known) {
        RoomJson state = states.of(room(sitting));
        String tag = RoomTag.of(state);
        Response.ResponseBuilder answer = known.equals(tag) ? Response.notModified() : Response.ok(state);
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @POST
    @Path("/subjects/{n: \\d+}/takes")
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OpenedJson.class)))
    public Response open(
            @PathParam("sitting") String sitting,
            @PathParam("n") int number,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            @Nullable Nothing nothing) {
        Room room = room(sitting);
        TakeService.Opened opened = NotFound.unless(takes.open(room, number, caller.device(), uuid(key)));
        OpenedJson answer = OpenedJson.of(
                takeStates.of(opened.take()),
                opened.remaining(),
                room.subject(opened.take().subjectNumber()).orElseThrow(),
                room.clock().deadline());
        return Response.status(opened.fresh() ? 201 : 200).entity(answer).build();
    }

    @POST
    @Path("/device")
    @Consumes(MediaType.APPLICATION_JSON)
    public RoomJson claim(@PathParam("sitting") String sitting, @Nullable Claim body) {
        Room room = room(sitting);
        sittings.claim(room, caller.device(), Invalid.unlessGiven(body).takeover());
        return states.of(room(sitting));
    }

    private Room room(String sitting) {
        return NotFound.unless(rooms.of(caller.account(), sitting)
                .filter(room -> caller.owns(room.sitting().schoolId())));
    }

    private static String uuid(String key) {
        try {
            return UUID.fromString(key).toString();
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("Idempotency-Key");
        }
    }
}
