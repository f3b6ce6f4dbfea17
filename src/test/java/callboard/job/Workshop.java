package callboard.job;

import callboard.Product;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;

/** Does the long work that waits, in the test's own thread: for products without background work. */
public final class Workshop {

    private Workshop() {}

    /** Until nothing is left. */
    public static void workOff(Product product) {
        LongWorkSteps steps = product.bean(LongWorkSteps.class);
        for (long id : steps.due()) {
            if (steps.claim(id)) {
                work(steps, id);
            }
        }
    }

    private static void work(LongWorkSteps steps, long id) {
        Instance<LongWorker> workers = CDI.current().select(LongWorker.class, Any.Literal.INSTANCE);
        LongWorker worker = steps.worker(id, workers);
        boolean more = true;
        while (more) {
            try {
                more = steps.step(id, worker, (done, total) -> {});
            } catch (Exception failure) {
                steps.failed(id, failure);
                more = false;
            }
        }
    }
}
