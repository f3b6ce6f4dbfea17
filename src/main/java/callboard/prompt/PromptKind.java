package callboard.prompt;

import java.util.Arrays;

/** What a prompt is made of; pictures and sounds may have words beside them. */
public enum PromptKind {
    TEXT("align-left"),
    IMAGE("photo"),
    AUDIO("volume");

    private final String icon;

    PromptKind(String icon) {
        this.icon = icon;
    }

    /** The kind of that name, TEXT for any other. */
    public static PromptKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(TEXT);
    }

    public boolean hasFile() {
        return this != TEXT;
    }

    public String icon() {
        return icon;
    }

    public String labelKey() {
        return "prompt.kind." + name();
    }
}
