package callboard.demo;

import callboard.web.Ui;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Tells every page that nobody here is real. A database becomes a demo once and stays one, so it is asked until then only. */
@ApplicationScoped
class Ribbon implements Ui.DemoMark {

    private final Instance<DemoDatabases> databases;
    private volatile boolean known;
    private volatile boolean demo;

    @Inject
    Ribbon(Instance<DemoDatabases> databases) {
        this.databases = databases;
    }

    @Override
    public boolean demo() {
        if (!known) {
            demo = databases.get().count() > 0;
            known = true;
        }
        return demo;
    }

    /** The demo is being made by this node. */
    void raise() {
        demo = true;
        known = true;
    }
}
