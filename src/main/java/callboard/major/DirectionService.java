package callboard.major;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.school.Season;
import callboard.school.SeasonPolicy;
import callboard.school.Seasons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The officer's acts on the directions of a major. */
@RequestScoped
public class DirectionService {

    private final Majors majors;
    private final Directions directions;
    private final Seasons seasons;
    private final Instance<InUse> uses;
    private final Trail trail;

    @Inject
    DirectionService(Majors majors, Directions directions, Seasons seasons, Instance<InUse> uses, Trail trail) {
        this.majors = majors;
        this.directions = directions;
        this.seasons = seasons;
        this.uses = uses;
        this.trail = trail;
    }

    /**
     * Adds it as the last of its major.
     *
     * @throws callboard.rules.Refused once something refers to the major undivided
     */
    @Transactional
    public Direction add(Major major, String name) {
        mustBePrepared(major);
        List<Direction> before = directions.ofMajor(major.schoolId(), major.id());
        boolean undivided = uses.stream().anyMatch(use -> use.isUsedUndivided(major));
        MajorPolicy.mayDivide(undivided).orRefuse();
        Direction direction = new Direction(major, name, before.size() + 1);
        directions.add(direction);
        trail.record(act("major.act.direction-created", direction).with("major.name", major.name()));
        return direction;
    }

    @Transactional
    public void move(Direction direction, Step step) {
        mustBePrepared(majorOf(direction));
        int before = direction.place();
        List<Direction> all = directions.ofMajor(direction.schoolId(), direction.majorId());
        Order.moved(all, one -> one.id() == direction.id(), step, (one, place) -> {
            if (one.place() != place) {
                one.moveTo(place);
                directions.save(one);
            }
        });
        trail.record(act("major.act.direction-moved", direction).with("major.place", before, before + step.places()));
    }

    /** @throws callboard.rules.Refused while something refers to it */
    @Transactional
    public void remove(Direction direction) {
        mustBePrepared(majorOf(direction));
        MajorPolicy.mayRemoveDirection(uses.stream().anyMatch(use -> use.isUsed(direction)))
                .orRefuse();
        directions.remove(direction);
        trail.record(act("major.act.direction-removed", direction));
    }

    private Major majorOf(Direction direction) {
        return majors.byId(direction.schoolId(), direction.majorId()).orElseThrow();
    }

    private void mustBePrepared(Major major) {
        Season season = seasons.byId(major.schoolId(), major.seasonId()).orElseThrow();
        SeasonPolicy.mayPrepare(season).orRefuse();
    }

    private static Act act(String kind, Direction direction) {
        return Act.of(kind, direction.ref()).named(direction.name()).inSchool(direction.schoolId());
    }
}
