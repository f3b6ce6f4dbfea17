package callboard.prompt;

import callboard.data.Secret;
import callboard.data.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals what prompts say and opens it again, for those who may read it. */
@ApplicationScoped
public class PromptSeal {

    private static final String PURPOSE = "prompt";

    private final Vault vault;

    @Inject
    PromptSeal(Vault vault) {
        this.vault = vault;
    }

    /** What the prompt says; empty for a picture or sound without words. */
    public String open(Prompt prompt) {
        return vault.open(place(prompt.ref()), prompt.text());
    }

    Secret seal(String ref, String text) {
        return vault.seal(place(ref), text);
    }

    /** The same for prompts that are the same ({@link Sameness}); without the key it tells nothing. */
    public String digest(Draft draft) {
        return vault.index(
                PURPOSE,
                draft.file().map(file -> Sameness.of(file.bytes())).orElseGet(() -> Sameness.of(draft.text())));
    }

    private static Secret.Place place(String ref) {
        return new Secret.Place("prompt", "text", ref);
    }
}
