package callboard.web;

import callboard.config.Clock;
import callboard.rules.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every view finds under {@code ui}: the visitor's language and theme, who he is, where he is, and how to write instants,
 * sizes and numbers for him. Getters, because the template language asks for them.
 */
@RequestScoped
public class Ui {

    private static final String THEMES = "light dark system";

    private final Exchange exchange;
    private final Clock clock;
    private final Csrf csrf;
    private final Flash flash;
    private final Messages messages;
    private final Instance<Object> sources;

    @Inject
    Ui(Exchange exchange, Clock clock, Csrf csrf, Flash flash, Messages messages, @Any Instance<Object> sources) {
        this.exchange = exchange;
        this.clock = clock;
        this.csrf = csrf;
        this.flash = flash;
        this.messages = messages;
        this.sources = sources;
    }

    /** The language of this answer. */
    public Language language() {
        if (!exchange.present()) {
            return Language.ZH_CN;
        }
        return Language.of(
                exchange.cookie(PreferencesController.LANGUAGE).orElse(""),
                exchange.request().getLocale());
    }

    public String getLang() {
        return language().tag();
    }

    public String getOtherLang() {
        return (language() == Language.EN ? Language.ZH_CN : Language.EN).tag();
    }

    public String getTheme() {
        return exchange.cookie(PreferencesController.THEME)
                .filter(theme -> THEMES.contains(theme))
                .orElse("system");
    }

    public String getNonce() {
        return exchange.nonce();
    }

    public String getRequestId() {
        return exchange.id();
    }

    public String getCsrf() {
        return csrf.token();
    }

    /** The kept form that a form of this page was filled from; null where none was. */
    public @Nullable String getKept() {
        return exchange.present() ? exchange.request().getParameter(Forms.KEPT) : null;
    }

    public String getPath() {
        return exchange.request().getRequestURI();
    }

    public String getQuery() {
        String query = exchange.request().getQueryString();
        return query == null ? "" : query;
    }

    /**
     * The language of a name, which is not translated: {@code zh} on a page in another language, null where the page's own will
     * do. A heading that is a text of ours with a Chinese name in it stays in the page's language.
     */
    public @Nullable String tongue(@Nullable String name) {
        if (name == null || language() == Language.ZH_CN) {
            return null;
        }
        long chinese = name.codePoints().filter(Character::isIdeographic).count();
        long others = name.codePoints().filter(Character::isAlphabetic).count() - chinese;
        return chinese > others ? "zh" : null;
    }

    /** Where the help answers a refusal: the page of its question, or all of them. */
    public String answer(String reasonKey) {
        return Answers.of(reasonKey).map(word -> "/help/" + word).orElse("/help");
    }

    /** As {@link #answer}, null where no question is about it. */
    public @Nullable String answerTo(String reasonKey) {
        return Answers.of(reasonKey).map(word -> "/help/" + word).orElse(null);
    }

    public Instant getNow() {
        return clock.now();
    }

    public List<Flash.Line> getFlash() {
        return flash.take(language());
    }

    public Visitor.@Nullable Who getWho() {
        return first(Visitor.class).flatMap(Visitor::who).orElse(null);
    }

    public CurrentSchool.@Nullable Place getPlace() {
        return first(CurrentSchool.class).flatMap(CurrentSchool::place).orElse(null);
    }

    public @Nullable Foot getFootBar() {
        return all(FootBarItem.Source.class).stream()
                .flatMap(source -> source.item().stream())
                .min(Comparator.comparingInt(FootBarItem::rank))
                .map(item -> new Foot(
                        item.kind(),
                        item.icon(),
                        text(item.textKey(), item.arguments()),
                        text(item.actionKey(), List.of()),
                        item.href()))
                .orElse(null);
    }

    public List<Section> getMenu() {
        List<MenuItem> items = new ArrayList<>();
        all(MenuItem.Source.class).forEach(source -> items.addAll(source.items()));
        items.sort(Comparator.comparingInt(MenuItem::order));
        String current = current(items);
        List<Section> sections = new ArrayList<>();
        for (MenuItem item : items) {
            String last =
                    sections.isEmpty() ? "" : sections.get(sections.size() - 1).titleKey();
            if (sections.isEmpty() || !last.equals(item.section())) {
                sections.add(new Section(item.section(), new ArrayList<>()));
            }
            sections.get(sections.size() - 1).items().add(line(item, current));
        }
        return sections;
    }

    public boolean getDemo() {
        return first(DemoMark.class).map(DemoMark::demo).orElse(false);
    }

    /** A text that is known only by its key at run time. */
    public String text(String key, List<?> arguments) {
        return messages.text(
                language(), key, arguments.stream().map(this::readable).toList());
    }

    public String date(Instant instant) {
        return formats().date(instant, getNow());
    }

    public String time(Instant instant) {
        return formats().time(instant);
    }

    public String dateTime(Instant instant) {
        return formats().dateTime(instant, getNow());
    }

    public String dateTimeSeconds(Instant instant) {
        return formats().dateTimeSeconds(instant, getNow());
    }

    public String iso(Instant instant) {
        return instant.toString();
    }

    public String size(long bytes) {
        return formats().size(bytes);
    }

    public String duration(long seconds) {
        return Formats.duration(seconds);
    }

    public String number(long number) {
        return formats().number(number);
    }

    /** Instants are written for people; everything else as it is. */
    private Object readable(Object argument) {
        return argument instanceof Instant instant ? dateTime(instant) : argument;
    }

    private Formats formats() {
        return new Formats(language());
    }

    private Line line(MenuItem item, String current) {
        return new Line(
                item.labelKey(),
                item.icon(),
                item.href(),
                item.count().orElse(null),
                item.href().equals(current));
    }

    /** The item this page belongs to: of their last words, the one that stands last in the page's address. */
    private String current(List<MenuItem> items) {
        return items.stream()
                .map(MenuItem::href)
                .filter(href -> place(href) >= 0)
                .max(Comparator.comparingInt(this::place))
                .orElse("");
    }

    /** Where the last word of an item's address stands in the page's: an exam's judging is judging before it is an exam. */
    private int place(String href) {
        int word = href.lastIndexOf('/');
        String page = getPath() + "/";
        return page.startsWith(href.substring(0, word + 1)) ? page.indexOf(href.substring(word) + "/", word) : -1;
    }

    private <T> Optional<T> first(Class<T> kind) {
        return all(kind).stream().findFirst();
    }

    private <T> List<T> all(Class<T> kind) {
        return sources.select(kind).stream().toList();
    }

    /** One heading of the menu with its lines; an empty key stands for no heading. */
    public record Section(String titleKey, List<Line> items) {}

    /** One line of the menu. */
    public record Line(
            String labelKey,
            String icon,
            String href,
            @Nullable String count,
            boolean current) {}

    /** The foot bar in the visitor's language. */
    public record Foot(String kind, String icon, String text, String actionText, String href) {}

    /** Says whether this is a demonstration; implemented where demo data is made. */
    public interface DemoMark {
        boolean demo();
    }
}
