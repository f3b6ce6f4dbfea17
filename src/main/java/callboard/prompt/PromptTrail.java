package callboard.prompt;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells the audit trail what happened to prompts. Others read the trail too: of a formal prompt it gets pool, number and a mark
 * that is the same for the same content and tells nothing about it; of a mock prompt the words.
 */
@ApplicationScoped
class PromptTrail {

    private final Trail trail;

    @Inject
    PromptTrail(Trail trail) {
        this.trail = trail;
    }

    /** What a prompt said before. */
    record Words(String text, String digest) {}

    void added(Subject subject, Prompt prompt, String text) {
        trail.record(said(act("prompt.act.added", subject, prompt), prompt, new Words("", ""), text));
    }

    void changed(Subject subject, Prompt prompt, Words before, String text) {
        trail.record(said(act("prompt.act.changed", subject, prompt), prompt, before, text));
    }

    void removed(Subject subject, Prompt prompt, String text) {
        Act act = act("prompt.act.removed", subject, prompt);
        trail.record(
                prompt.pool() == Pool.MOCK
                        ? act.withChanged("prompt.text", text, "")
                        : act.with("prompt.mark", Sameness.mark(prompt.digest()), ""));
    }

    void moved(Subject subject, Prompt prompt, int before) {
        trail.record(Act.of("prompt.act.moved", prompt.ref())
                .named(subject.terms().name())
                .inSchool(subject.schoolId())
                .with("prompt.pool", prompt.pool().name())
                .withChanged("prompt.place", before, prompt.place()));
    }

    void record(String kind, Subject subject, Prompt prompt) {
        trail.record(act(kind, subject, prompt).with("prompt.drawn", prompt.drawn()));
    }

    /** Somebody looked into the formal pool. */
    void read(Subject subject) {
        trail.record(Act.of("prompt.act.read", subject.ref())
                .named(subject.terms().name())
                .inSchool(subject.schoolId())
                .with("prompt.pool", Pool.FORMAL.name()));
    }

    private static Act said(Act act, Prompt prompt, Words before, String text) {
        if (prompt.pool() == Pool.MOCK) {
            return act.withChanged("prompt.text", before.text(), text);
        }
        String mark = Sameness.mark(prompt.digest());
        Act told = act.withChanged("prompt.mark", Sameness.mark(before.digest()), mark);
        boolean words = prompt.kind().hasFile()
                && !before.digest().isEmpty()
                && !before.text().equals(text);
        return words ? told.with("prompt.words-beside", mark) : told;
    }

    private static Act act(String kind, Subject subject, Prompt prompt) {
        return Act.of(kind, prompt.ref())
                .named(subject.terms().name())
                .inSchool(subject.schoolId())
                .with("prompt.pool", prompt.pool().name())
                .with("prompt.place", prompt.place())
                .with("prompt.kind", prompt.kind().name());
    }
}
