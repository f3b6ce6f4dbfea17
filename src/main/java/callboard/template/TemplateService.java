package callboard.template;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.review.CaseKind;
import callboard.rules.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing and retiring reasons. */
@ApplicationScoped
class TemplateService {

    private final ReasonTemplates templates;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    TemplateService(ReasonTemplates templates, Trail trail, Asker asker, Clock clock) {
        this.templates = templates;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    @Transactional
    void write(CaseKind kind, ReasonTemplate.Wording wording) {
        ReasonTemplate template = new ReasonTemplate(kind, wording, asker.me().name(), clock.now());
        templates.add(template);
        trail.record(Act.of("template.act.written", template.ref()).named(template.zh()));
    }

    /** Nobody chooses it any more; whoever was told it still reads it. */
    @Transactional
    void retire(ReasonTemplate template) {
        template.retire(clock.now());
        templates.save(template);
        trail.record(Act.of("template.act.retired", template.ref()).named(template.zh()));
    }
}
