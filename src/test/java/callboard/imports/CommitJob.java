package callboard.imports;

import callboard.Product;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.job.LongWorks;

/** The job that writes an import. */
public final class CommitJob {

    private CommitJob() {}

    /** Its job ends without having written anything, and nobody looks. */
    public static void die(Product product, RosterImport roster) {
        product.act(() -> {
            LongWork work = product.bean(LongWorks.class)
                    .latest(CommitWork.KIND, roster.ref())
                    .orElseThrow();
            product.bean(LongWorkService.class).cancel(work);
        });
    }
}
