package callboard.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** A transaction around what a test does with repositories, as services have one. */
@ApplicationScoped
public class Acts {

    @Transactional
    public <T> T whole(Supplier<T> act) {
        return act.get();
    }
}
