package callboard.job;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.Product;
import jakarta.enterprise.inject.Any;
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

    /** A node that is killed after a step has done everything but commit; its lease has run out since. */
    public static void dieAtTheEndOfAStep(Product product) {
        LongWorkSteps steps = product.bean(LongWorkSteps.class);
        for (long id : steps.due()) {
            steps.claim(id);
            LongWorker worker = worker(steps, id);
            assertThrows(Killed.class, () -> steps.step(id, new Dying(worker), (done, total) -> {}));
        }
        product.clock().advance(LongWork.LEASE);
    }

    /** A node that is killed between two steps; its lease has run out since. */
    public static void dieAfterAStep(Product product) {
        LongWorkSteps steps = product.bean(LongWorkSteps.class);
        for (long id : steps.due()) {
            steps.claim(id);
            assertDoesNotThrow(() -> steps.step(id, worker(steps, id), (done, total) -> {}));
        }
        product.clock().advance(LongWork.LEASE);
    }

    /** A node that is killed when a step has told so many times how far it is. */
    public static void dieWithinAStep(Product product, int reports) {
        LongWorkSteps steps = product.bean(LongWorkSteps.class);
        for (long id : steps.due()) {
            steps.claim(id);
            LongWorker worker = worker(steps, id);
            int[] left = {reports};
            assertThrows(
                    Killed.class,
                    () -> steps.step(id, worker, (done, total) -> {
                        if (--left[0] == 0) {
                            throw new Killed();
                        }
                    }));
        }
        product.clock().advance(LongWork.LEASE);
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Does what another does and then ends. */
    private record Dying(LongWorker worker) implements LongWorker {

        @Override
        public String kind() {
            return worker.kind();
        }

        @Override
        public void step(LongWork work, Progress progress) throws Exception {
            worker.step(work, progress);
            throw new Killed();
        }
    }

    private static LongWorker worker(LongWorkSteps steps, long id) {
        return steps.worker(id, CDI.current().select(LongWorker.class, Any.Literal.INSTANCE));
    }

    private static void work(LongWorkSteps steps, long id) {
        LongWorker worker = worker(steps, id);
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
