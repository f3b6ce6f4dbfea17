package callboard.operator;

import callboard.config.NodeClock;
import callboard.matcher.Matching;
import callboard.notice.OutboxHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether this node can take its share: the database answers, the clock can be trusted with deadlines, the disk takes
 * recordings. A missing media tool or a refusing gateway is told and stops nobody, because recordings wait for their check; so is a
 * matcher of faces that keeps failing, and a budget of codes that nears its end.
 */
@ApplicationScoped
public class Readiness {

    private final DatabaseAnswer database;
    private final NodeClock clock;
    private final DiskRoom disk;
    private final MediaToolSearch tool;
    private final CodesLeft codes;
    private final OutboxHealth outbox;
    private final Matching matching;

    @Inject
    Readiness(
            DatabaseAnswer database,
            NodeClock clock,
            DiskRoom disk,
            MediaToolSearch tool,
            CodesLeft codes,
            OutboxHealth outbox,
            Matching matching) {
        this.database = database;
        this.clock = clock;
        this.disk = disk;
        this.tool = tool;
        this.codes = codes;
        this.outbox = outbox;
        this.matching = matching;
    }

    /** Every point, asked now. */
    List<HealthPoint> points() {
        boolean steady = clock.steady();
        String word = steady ? "steady" : "jumped by more than two seconds against the database's time";
        HealthPoint answers = database.point();
        List<HealthPoint> points = new ArrayList<>(
                List.of(answers, new HealthPoint("clock", steady, true, word), disk.point(), tool.point()));
        if (answers.fine()) {
            points.add(codes.point());
        }
        points.add(messages(answers.fine()));
        points.add(matcher());
        return points;
    }

    /** A gateway that refuses is told and stops no node: what waits is tried again. */
    private HealthPoint messages(boolean databaseAnswers) {
        if (!databaseAnswers) {
            return new HealthPoint("outbox", false, false, "unknown without the database");
        }
        OutboxHealth.Standing standing = outbox.standing();
        return new HealthPoint(
                "outbox",
                standing.fine(),
                false,
                standing.stuck() + " waiting after a failed try, " + standing.failed() + " given up within an hour");
    }

    /** One that keeps failing stops nobody: people decide about faces meanwhile. */
    private HealthPoint matcher() {
        String word = matching.isThere() ? "not failing" : "none configured, people decide";
        return new HealthPoint(
                "matcher",
                !matching.rests(),
                false,
                matching.rests() ? "keeps failing, left alone for some minutes: people decide" : word);
    }

    /** Whether nothing vital is missing. */
    static boolean isReady(List<HealthPoint> points) {
        return points.stream().allMatch(point -> point.fine() || !point.vital());
    }
}
