package callboard.job;

import callboard.data.Ref;
import jakarta.enterprise.context.ApplicationScoped;

/** This process among those that share the database; a restart is another node, so that an old lease is nobody's by mistake. */
@ApplicationScoped
class Node {

    private final String name = ProcessHandle.current().pid() + "-" + Ref.fresh();

    String name() {
        return name;
    }
}
