package callboard.web;

import java.util.Locale;

/** The two languages of the whole interface: Chinese first, English complete (spec §8). */
public enum Language {
    ZH_CN("zh-CN", Locale.SIMPLIFIED_CHINESE),
    EN("en", Locale.ENGLISH);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** As HTML's {@code lang} wants it. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** How the message files are called: {@code web_zh_CN.properties}. */
    String suffix() {
        return tag.replace('-', '_');
    }

    /** The visitor's choice, else what his browser asks for first, else Chinese. */
    static Language of(String chosen, Locale asked) {
        for (Language language : values()) {
            if (language.tag.equals(chosen)) {
                return language;
            }
        }
        return asked.getLanguage().equals("en") ? EN : ZH_CN;
    }
}
