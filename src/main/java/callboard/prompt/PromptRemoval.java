package callboard.prompt;

import callboard.subject.SubjectLeaving;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** A subject's pools go with it; only the draft of an exam loses a subject, so that no candidate holds one of them. */
@RequestScoped
public class PromptRemoval {

    private final Prompts prompts;
    private final PromptDraws draws;
    private final PromptReadings readings;
    private final PromptFiles files;

    @Inject
    PromptRemoval(Prompts prompts, PromptDraws draws, PromptReadings readings, PromptFiles files) {
        this.prompts = prompts;
        this.draws = draws;
        this.readings = readings;
        this.files = files;
    }

    void removed(@Observes SubjectLeaving event) {
        long school = event.subject().schoolId();
        long subject = event.subject().id();
        List<Prompt> all = prompts.ofSubject(school, subject);
        draws.removeOf(school, subject);
        readings.removeOf(school, subject);
        prompts.removeAll(all);
        all.forEach(prompt -> files.remove(prompt.file().key()));
    }
}
