package callboard.circular;

import callboard.candidate.CandidateLines;
import callboard.school.SchoolService;
import callboard.school.Seasons;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When a school is suspended or resumed, its people and its candidates are told what still works, by a circular. */
@RequestScoped
public class SuspensionTelling {

    private final CircularService service;
    private final Circulars circulars;
    private final CandidateLines candidates;
    private final Seasons seasons;
    private final Messages messages;

    @Inject
    SuspensionTelling(
            CircularService service,
            Circulars circulars,
            CandidateLines candidates,
            Seasons seasons,
            Messages messages) {
        this.service = service;
        this.circulars = circulars;
        this.candidates = candidates;
        this.seasons = seasons;
        this.messages = messages;
    }

    void suspended(@Observes SchoolService.Suspended event) {
        long school = event.school().id();
        Set<Long> people = new LinkedHashSet<>(circulars.staff(school));
        seasons.current(school).ifPresent(season -> people.addAll(candidates.accounts(season, Map.of())));
        if (!people.isEmpty()) {
            String title = event.closed() ? "circular.suspended" : "circular.resumed";
            String body = event.closed() ? "circular.suspended.text" : "circular.resumed.text";
            String name = event.school().name();
            Circular.Text text = new Circular.Text(
                    messages.text(Language.ZH_CN, "circular.suspension.audience", name),
                    words(Language.ZH_CN, title, body, name),
                    words(Language.EN, title, body, name),
                    false);
            Circular circular = service.draw(0, text, List.copyOf(people), Map.of());
            service.confirm(circular, Integer.toString(people.size()));
        }
    }

    private Circular.Words words(Language language, String title, String body, String school) {
        return new Circular.Words(messages.text(language, title), messages.text(language, body, school));
    }
}
