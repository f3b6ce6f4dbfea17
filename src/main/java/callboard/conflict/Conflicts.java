package callboard.conflict;

import callboard.conflict.Conflict.Fate;
import callboard.conflict.Conflict.Line;
import callboard.rich.Difference;
import callboard.rich.Prose;
import callboard.web.Exchange;
import callboard.web.Forms;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a form with what is saved by now. A form has two hidden fields for this: {@code version}, which tells one save from the
 * next, and {@code was}, written by {@link Was}. Where both changed a field, the person must say whose value stands; where only
 * one did, that is proposed.
 */
@RequestScoped
public class Conflicts {

    static final String WAS = "was";
    private static final String VERSION = "version";
    private static final String PICK = "pick-";
    private static final String ASKED = "asked";
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private final Exchange exchange;
    private final Ui ui;
    private final Models models;

    @Inject
    Conflicts(Exchange exchange, Ui ui, Models models) {
        this.exchange = exchange;
        this.ui = ui;
        this.models = models;
    }

    /**
     * Puts what was decided into the form, and says what is still to be decided before it may be saved.
     *
     * @param mine the form as it was sent; it gets the present version once everything is decided
     * @param theirs the same form, filled from what is saved now
     */
    public Optional<Conflict> between(Object mine, Object theirs, List<Item> items) {
        Map<String, String> saved = Fields.of(theirs);
        boolean stale = !value(Fields.of(mine), VERSION).equals(value(saved, VERSION));
        boolean held = !parameter(Forms.HOLD).isEmpty();
        boolean decided =
                asked().stream().noneMatch(name -> parameter(PICK + name).isEmpty());
        take(mine, saved, items);
        if (held && stale) {
            return Optional.empty();
        }
        List<Line> lines = stale || !(decided || held) ? lines(mine, saved, items) : List.of();
        if (lines.isEmpty()) {
            Fields.set(mine, VERSION, value(saved, VERSION));
            return Optional.empty();
        }
        Map<String, String> typed = new LinkedHashMap<>(Fields.of(mine));
        typed.put(VERSION, value(saved, VERSION));
        return Optional.of(new Conflict(lines, typed, !decided));
    }

    /**
     * The page on which somebody decides.
     *
     * @param target where the form is sent
     * @param back the page of the form, where the colleague's version stands
     */
    public String page(Conflict conflict, Saved saved, String target, String back) {
        models.put("conflict", conflict);
        models.put("saved", saved);
        models.put("target", target);
        models.put("back", back);
        return "conflict/decide";
    }

    /** The same where it is not kept who saved this and when: nobody is named rather than the wrong one. */
    public String page(Conflict conflict, String target, String back) {
        Saved somebody = new Saved(ui.text("conflict.colleague", List.of()), Optional.empty());
        return page(conflict, somebody, target, back);
    }

    /**
     * Who saved first, and when.
     *
     * @param at empty where nobody is named
     */
    public record Saved(String by, Optional<Instant> at) {

        public Saved(String by, Instant at) {
            this(by, Optional.of(at));
        }
    }

    private void take(Object mine, Map<String, String> saved, List<Item> items) {
        for (Item item : items) {
            if (parameter(PICK + item.name()).equals(THEIRS)) {
                Fields.set(mine, item.name(), value(saved, item.name()));
            }
        }
    }

    private List<Line> lines(Object mine, Map<String, String> saved, List<Item> items) {
        Map<String, String> typed = Fields.of(mine);
        Was was = Was.read(value(typed, WAS));
        return items.stream()
                .filter(item -> !same(item, value(typed, item.name()), value(saved, item.name())))
                .map(item -> line(item, was, value(typed, item.name()), value(saved, item.name())))
                .toList();
    }

    private Line line(Item item, Was was, String typed, String saved) {
        Fate fate = !was.isChanged(item.name(), saved)
                ? Fate.MINE
                : was.isChanged(item.name(), typed) ? Fate.BOTH : Fate.THEIRS;
        String chosen = parameter(PICK + item.name());
        return new Line(
                item.name(),
                item.label(),
                was.value(item.name()).map(item.words()),
                item.words().apply(saved),
                item.words().apply(typed),
                fate,
                chosen.equals(MINE) ? MINE : proposed(fate),
                item.prose() ? Difference.of(Prose.ofMarkup(saved), Prose.ofMarkup(typed)) : List.of());
    }

    private static String proposed(Fate fate) {
        return switch (fate) {
            case MINE -> MINE;
            case THEIRS -> THEIRS;
            case BOTH -> "";
        };
    }

    /** What reads the same is the same: a tick that was never sent, a blank at an end. */
    private static boolean same(Item item, String one, String other) {
        return one.strip().equals(other.strip())
                || (!item.prose() && reads(item, one).equals(reads(item, other)));
    }

    private static String reads(Item item, String value) {
        return item.words().apply(value.strip());
    }

    private List<String> asked() {
        String[] names = exchange.request().getParameterValues(ASKED);
        return names == null ? List.of() : Arrays.asList(names);
    }

    private String parameter(String name) {
        String value = exchange.request().getParameter(name);
        return value == null ? "" : value;
    }

    private static String value(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
