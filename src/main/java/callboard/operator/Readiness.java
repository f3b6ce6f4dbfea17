package callboard.operator;

import callboard.config.NodeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether this node can take its share: the database answers, the clock can be trusted with deadlines, the disk takes
 * recordings. A missing media tool is told and stops nobody, because recordings wait for their check; so is a
 * budget of codes that nears its end.
 */
@ApplicationScoped
public class Readiness {

    private final DatabaseAnswer database;
    private final NodeClock clock;
    private final DiskRoom disk;
    private final MediaToolSearch tool;
    private final CodesLeft codes;

    @Inject
    Readiness(DatabaseAnswer database, NodeClock clock, DiskRoom disk, MediaToolSearch tool, CodesLeft codes) {
        this.database = database;
        this.clock = clock;
        this.disk = disk;
        this.tool = tool;
        this.codes = codes;
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
        return points;
    }

    /** Whether nothing vital is missing. */
    static boolean isReady(List<HealthPoint> points) {
        return points.stream().allMatch(point -> point.fine() || !point.vital());
    }
}
