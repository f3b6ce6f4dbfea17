package callboard.web;

import java.util.Locale;

/** The two languages of the whole interface: Chinese first, English complete (spec §8). */
public enum Language {
    ZH_CN("zh-CN", Locale.SIMPLIFIED_CHINESE, "M月d日", "yyyy年M月d日"),
    EN("en", Locale.ENGLISH, "d MMM", "d MMM yyyy");

    private final String tag;
    private final Locale locale;
    private final String day;
    private final String dayOfYear;

    Language(String tag, Locale locale, String day, String dayOfYear) {
        this.tag = tag;
        this.locale = locale;
        this.day = day;
        this.dayOfYear = dayOfYear;
    }

    /** As HTML's {@code lang} wants it. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** Pattern of a day of this year. */
    String day() {
        return day;
    }

    /** Pattern of a day of any other year. */
    String dayOfYear() {
        return dayOfYear;
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
