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

/** The officer's acts on majors and their order. */
@RequestScoped
public class MajorService {

    private final Majors majors;
    private final Directions directions;
    private final Seasons seasons;
    private final Instance<InUse> uses;
    private final Trail trail;

    @Inject
    MajorService(Majors majors, Directions directions, Seasons seasons, Instance<InUse> uses, Trail trail) {
        this.majors = majors;
        this.directions = directions;
        this.seasons = seasons;
        this.uses = uses;
        this.trail = trail;
    }

    /** Adds it as the last of its season. */
    @Transactional
    public Major add(Season season, MajorForm form) {
        SeasonPolicy.mayPrepare(season).orRefuse();
        int last = majors.ofSeason(season.schoolId(), season.id()).size();
        Major major = new Major(season, form.name(), last + 1);
        form.into(major);
        majors.add(major);
        trail.record(
                act("major.act.created", major).with("major.code", major.code()).with("major.level", major.level()));
        return major;
    }

    @Transactional
    public void change(Major major, MajorForm form) {
        mustBePrepared(major);
        MajorForm before = MajorForm.of(major);
        form.into(major);
        majors.save(major);
        trail.record(act("major.act.changed", major)
                .withChanged("major.name", before.name, major.name())
                .withChanged("major.code", before.majorCode, major.code())
                .withChanged("major.level", before.level, major.level().name()));
    }

    /** Moves it one place up or down; at the end nothing happens. */
    @Transactional
    public void move(Major major, Step step) {
        mustBePrepared(major);
        int before = major.place();
        List<Major> all = majors.ofSeason(major.schoolId(), major.seasonId());
        Order.moved(all, one -> one.id() == major.id(), step, (one, place) -> {
            if (one.place() != place) {
                one.moveTo(place);
                majors.save(one);
            }
        });
        trail.record(act("major.act.moved", major).with("major.place", before, before + step.places()));
    }

    /** @throws callboard.rules.Refused while something refers to it, it has directions, or its season is archived */
    @Transactional
    public void remove(Major major) {
        mustBePrepared(major);
        int parts = directions.ofMajor(major.schoolId(), major.id()).size();
        boolean used = uses.stream().anyMatch(use -> use.isUsed(major));
        MajorPolicy.mayRemove(used, parts).orRefuse();
        majors.remove(major);
        trail.record(act("major.act.removed", major));
    }

    private void mustBePrepared(Major major) {
        Season season = seasons.byId(major.schoolId(), major.seasonId()).orElseThrow();
        SeasonPolicy.mayPrepare(season).orRefuse();
    }

    private static Act act(String kind, Major major) {
        return Act.of(kind, major.ref()).named(major.name()).inSchool(major.schoolId());
    }
}
