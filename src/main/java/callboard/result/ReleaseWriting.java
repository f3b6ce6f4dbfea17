package callboard.result;

import callboard.job.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Writes down that the instant of a publication has come and tells the candidates. What they can read follows from the clock
 * and does not wait for this; killed within, it begins again and tells nobody twice.
 */
@ApplicationScoped
public class ReleaseWriting implements Recurring {

    private final Releases releases;

    @Inject
    ReleaseWriting(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String name() {
        return "result-releases";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean wakesOnCommit() {
        return true;
    }

    @Override
    public void run() {
        for (Publication publication : releases.due()) {
            int told = releases.tell(publication, 0);
            while (told > 0) {
                told = releases.tell(publication, told);
            }
            releases.write(publication);
        }
    }
}
