package callboard.publication;

import callboard.result.ConfirmCount;
import callboard.result.Publication;
import callboard.result.PublicationPolicy;
import callboard.rules.Verdict;
import callboard.school.BeijingTime;
import callboard.web.Form;
import callboard.web.Formats;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** The typed count and the moment of the release. */
final class ConfirmForm {

    /** When candidates may read it. */
    enum Moment {
        NOW,
        AT;

        String labelKey() {
            return "result.when." + name();
        }
    }

    private static final LocalTime USUAL = LocalTime.of(10, 0);

    @FormParam("count")
    @DefaultValue("")
    String count = "";

    @FormParam("moment")
    @DefaultValue("AT")
    String moment = "AT";

    @FormParam("at")
    @DefaultValue("")
    String at = "";

    /** Suggests tomorrow at ten in Beijing. */
    void prepare(Instant now) {
        at = BeijingTime.write(Optional.of(now.atZone(Formats.BEIJING)
                .toLocalDate()
                .plusDays(1)
                .atTime(USUAL)
                .atZone(Formats.BEIJING)
                .toInstant()));
    }

    /** Empty for at once. */
    Optional<Instant> releaseAt() {
        return moment.equals(Moment.NOW.name()) ? Optional.empty() : BeijingTime.read(at);
    }

    /** Puts what is wrong beside its field. */
    void check(Form form, Publication publication, Instant now) {
        reject(form, "count", ConfirmCount.check(count, publication.counts().passed()));
        if (!moment.equals(Moment.NOW.name())) {
            reject(
                    form,
                    "at",
                    releaseAt()
                            .map(instant -> PublicationPolicy.mayReleaseAt(instant, now))
                            .orElse(Verdict.refused("result.release.invalid")));
        }
    }

    private static void reject(Form form, String field, Verdict verdict) {
        if (verdict.isRefused()) {
            form.reject(field, verdict.reasonKey(), verdict.args().toArray());
        }
    }
}
