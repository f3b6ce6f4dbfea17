package callboard.room;

import callboard.account.CandidateDoor;
import callboard.candidate.MyTrials;
import callboard.config.Clock;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.store.PartDigest;
import callboard.web.ApiJson;
import callboard.web.NotFound;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check of a device, as the page that makes it tells it (`room-api.md` §11). */
@CandidateDoor(trial = true)
@Path("/api/v1/device-checks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeviceCheckApi {

    private static final int SAMPLES = 20;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LONGEST = 4000;
    private static final int MOST_CHECKS = 20;
    private static final int LONGEST_DETAIL = 120;

    private final DeviceChecks checks;
    private final Entries entries;
    private final MyTrials trials;
    private final Refusals refusals;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DeviceCheckApi(
            DeviceChecks checks, Entries entries, MyTrials trials, Refusals refusals, Caller caller, Clock clock) {
        this.checks = checks;
        this.entries = entries;
        this.trials = trials;
        this.refusals = refusals;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is looked at. */
    public enum Name {
        CAMERA,
        MICROPHONE,
        RECORDER,
        STORAGE,
        SPACE,
        PLAYBACK,
        NETWORK,
        BATTERY
    }

    /** How it went. */
    public enum Result {
        OK,
        WARN,
        FAIL,
        UNKNOWN
    }

    /** One line; the detail is a machine fact or an error's name. */
    public record Line(
            @Nullable Name name,
            @Nullable Result result,
            @Nullable String detail) {}

    /** The whole check; facts are kept as they come. */
    public record Check(
            @Nullable String entry,
            @Nullable List<Line> checks,
            @Nullable JsonNode facts) {}

    /** What was kept, and the server's own judgement. */
    public record Kept(String deviceCheck, Instant at, boolean passed) {}

    /** What arrived of a sample. */
    public record Sample(long size, String sha256) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response create(@Nullable Check body) {
        Check check = Invalid.unlessGiven(body);
        Optional<Entry> entry = Optional.ofNullable(check.entry()).map(this::entry);
        mayAsk(entry.isPresent());
        var kept = new DeviceCheck(caller.account(), entry, caller.device(), result(check), clock.now());
        if (entry.flatMap(Entry::trial).isEmpty()) {
            checks.add(kept);
        }
        return Response.status(201)
                .entity(new Kept(kept.ref(), kept.checkedAt(), kept.passed()))
                .build();
    }

    @POST
    @Path("/samples")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Sample.class)))
    public Response sample(byte[] bytes) throws NoSuchAlgorithmException {
        mayAsk(!trials.all().isEmpty());
        Instant now = clock.now();
        if (checks.countSamples(caller.account(), now.minus(HOUR)) >= SAMPLES) {
            return refusals.tooMany(HOUR.toSeconds() / SAMPLES);
        }
        checks.add(new DeviceSample(caller.account(), now));
        PartDigest digest = PartDigest.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        return Response.ok(new Sample(bytes.length, digest.base64())).build();
    }

    /** An officer has only what his trial needs, for that ends and takes along what was kept. */
    private void mayAsk(boolean trying) {
        if (!caller.isCandidate() && !trying) {
            throw NotFound.exception().get();
        }
    }

    /** Of a trial nothing is kept. */
    private Entry entry(String ref) {
        return NotFound.unless(entries.of(caller.account(), ref).or(() -> trials.find(ref)));
    }

    private static DeviceCheck.Result result(Check check) {
        List<Line> lines = check.checks() == null ? List.of() : check.checks();
        if (lines.isEmpty() || lines.size() > MOST_CHECKS || !lines.stream().allMatch(DeviceCheckApi::isWhole)) {
            throw new Invalid("checks");
        }
        boolean passed = lines.stream().noneMatch(line -> line.result() == Result.FAIL);
        return new DeviceCheck.Result(passed, json("checks", lines), json("facts", check.facts()));
    }

    private static boolean isWhole(@Nullable Line line) {
        return line != null
                && line.name() != null
                && line.result() != null
                && (line.detail() == null || line.detail().length() <= LONGEST_DETAIL);
    }

    private static String json(String field, @Nullable Object value) {
        try {
            String json = ApiJson.MAPPER.writeValueAsString(value);
            if (json.length() > LONGEST) {
                throw new Invalid(field);
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new Invalid(field);
        }
    }
}
