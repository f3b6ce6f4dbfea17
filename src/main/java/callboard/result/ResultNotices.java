package callboard.result;

import callboard.notice.Message;
import callboard.notice.Notices;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/**
 * Tells candidates that there is something to read, or that it was taken back. A notice never says which outcome: it stays
 * with the candidate when the publication does not.
 */
@ApplicationScoped
class ResultNotices {

    /** Who is withheld is told nothing: for him nothing was published. */
    static final List<Outcome> TOLD = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.WITHHELD)
            .toList();

    private final PublicationLines lines;
    private final Notices notices;

    @Inject
    ResultNotices(PublicationLines lines, Notices notices) {
        this.lines = lines;
        this.notices = notices;
    }

    /** The recall, to everybody who could read it. */
    void tellRecalled(Publication publication) {
        for (PublicationLines.Row row :
                lines.page(publication.schoolId(), publication.id(), TOLD, 0, Limit.of(Integer.MAX_VALUE))) {
            tell(row, publication, "recalled");
        }
    }

    /** The release, to a page of people; the place of the last of them, or 0 when nobody was left. */
    int tellReleased(Publication publication, int after, int atOnce) {
        var page = lines.page(publication.schoolId(), publication.id(), TOLD, after, Limit.of(atOnce));
        page.forEach(row -> tell(row, publication, "released"));
        return page.isEmpty() ? 0 : page.get(page.size() - 1).line().place();
    }

    private void tell(PublicationLines.Row row, Publication publication, String what) {
        long account = row.entry().accountId();
        String key = "result.notice." + what;
        notices.tell(
                account,
                Message.of(key + ".title", key, publication.title())
                        .to(account)
                        .ofSchool(publication.schoolId())
                        .leadingTo("/results/" + row.entry().ref())
                        .once("result-" + what + ":" + publication.ref() + ":"
                                + row.entry().ref()));
    }
}
