package callboard.prompt;

import java.util.Optional;

/**
 * A prompt that is still to be kept.
 *
 * @param text of a picture or sound what is said beside it, perhaps nothing
 * @param file present for pictures and sounds
 */
public record Draft(PromptKind kind, String text, Optional<PromptFiles.Media> file) {

    public static Draft text(String text) {
        return new Draft(PromptKind.TEXT, text, Optional.empty());
    }
}
