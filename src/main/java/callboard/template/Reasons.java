package callboard.template;

import callboard.review.CaseKind;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a desk offers as reasons, and the words of those that the administrator wrote. */
@ApplicationScoped
public class Reasons implements Messages.Written {

    private final ReasonTemplates templates;
    private final Instance<DeskReasons> builtIn;

    /** By key; the words of a template never change, and those of a retired one are still read. */
    private final Map<String, ReasonTemplate> known = new ConcurrentHashMap<>();

    @Inject
    Reasons(ReasonTemplates templates, @Any Instance<DeskReasons> builtIn) {
        this.templates = templates;
        this.builtIn = builtIn;
    }

    /** Message keys in the order of the desk: each built-in reason or what stands instead of it, then what stands beside it. */
    public List<String> of(CaseKind kind) {
        List<ReasonTemplate> own = templates.inUse(kind);
        List<String> keys = new ArrayList<>();
        for (String key : builtIn(kind)) {
            List<ReasonTemplate> like =
                    own.stream().filter(one -> one.likeKey().equals(key)).toList();
            if (like.stream().noneMatch(ReasonTemplate::instead)) {
                keys.add(key);
            }
            like.stream().map(ReasonTemplate::key).forEach(keys::add);
        }
        return keys;
    }

    List<String> builtIn(CaseKind kind) {
        return builtIn.stream()
                .filter(one -> one.kind() == kind)
                .flatMap(one -> one.keys().stream())
                .toList();
    }

    /** The built-in reason that one stands for; a built-in one stands for itself. */
    public String builtIn(String key) {
        return template(key).map(ReasonTemplate::likeKey).orElse(key);
    }

    @Override
    public Optional<String> text(Language language, String key) {
        return template(key).map(one -> one.text(language));
    }

    private Optional<ReasonTemplate> template(String key) {
        if (!key.startsWith(ReasonTemplate.PREFIX)) {
            return Optional.empty();
        }
        ReasonTemplate cached = known.get(key);
        Optional<ReasonTemplate> found =
                cached != null ? Optional.of(cached) : templates.byRef(key.substring(ReasonTemplate.PREFIX.length()));
        found.ifPresent(one -> known.put(key, one));
        return found;
    }
}
