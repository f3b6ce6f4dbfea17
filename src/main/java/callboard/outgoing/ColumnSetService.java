package callboard.outgoing;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saves, renames and removes choices of columns. */
@ApplicationScoped
class ColumnSetService {

    private static final int MOST = 12;

    private final ColumnSets sets;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ColumnSetService(ColumnSets sets, Trail trail, Asker asker, Clock clock) {
        this.sets = sets;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** @param set that is to have the name; an empty ref for a new one */
    Verdict mayBeCalled(long school, String kind, String name, String set) {
        var others = sets.of(school, kind).stream()
                .filter(one -> !one.ref().equals(set))
                .toList();
        if (others.stream().anyMatch(one -> one.name().equals(name))) {
            return Verdict.refused("export.set.name.taken");
        }
        return others.size() >= MOST ? Verdict.refused("export.set.many", MOST) : Verdict.allowed();
    }

    @Transactional
    public ColumnSet save(long school, ColumnSet.Named named) {
        mayBeCalled(school, named.kind(), named.name(), "").orRefuse();
        ColumnSet set = new ColumnSet(school, named, asker.me(), clock.now());
        sets.add(set);
        trail.record(act("export.act.set-saved", set)
                .with("export.columns", named.columns().size()));
        return set;
    }

    @Transactional
    public void rename(ColumnSet set, String name) {
        mayBeCalled(set.schoolId(), set.kind(), name, set.ref()).orRefuse();
        Act act = act("export.act.set-renamed", set).withChanged("export.set.name", set.name(), name);
        set.rename(name);
        sets.save(set);
        trail.record(act);
    }

    @Transactional
    public void remove(ColumnSet set) {
        sets.remove(set);
        trail.record(act("export.act.set-removed", set));
    }

    private static Act act(String kind, ColumnSet set) {
        return Act.of(kind, set.ref()).named(set.name()).inSchool(set.schoolId());
    }
}
