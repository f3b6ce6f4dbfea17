package callboard.changeset;

import callboard.data.Secret;
import callboard.data.Vault;
import callboard.intake.Json;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of change sets. They lie in the database in sheaves, sealed: rows of people are no less personal because nobody has
 * written them yet.
 */
@ApplicationScoped
public class ChangeLines {

    /** A line's id is its sheaf's and its place in it. */
    private static final int PLACES = 1000;

    /** Sheaves whose lines are written together. */
    private static final int MANY = 20;

    /** Sheaves that a search holds in memory. */
    private static final int AT_ONCE = 50;

    private final Sheaves sheaves;
    private final Vault vault;

    @Inject
    ChangeLines(Sheaves sheaves, Vault vault) {
        this.sheaves = sheaves;
        this.vault = vault;
    }

    /**
     * Lines that somebody looks for.
     *
     * @param lines the first of them behind the place where he is
     * @param more whether there are more behind those
     * @param matching how many there are altogether
     */
    public record Found(List<ChangeLine> lines, boolean more, long matching) {}

    /**
     * Where somebody is in a list.
     *
     * @param after the line behind which he reads on, 0 for the first page
     * @param size how many lines he sees at once
     */
    public record Place(long after, int size) {}

    /** Writes sheaves of a set as its lines come. */
    public SheafWriter writer(ChangeSet set) {
        return new SheafWriter((kind, lines) -> sheaves.add(sheaf(set, kind, lines)));
    }

    public void removeOf(ChangeSet set) {
        sheaves.removeOf(set.schoolId(), set.importId());
    }

    /** Every line of a kind, some hundred at a time, in the order in which they were found. */
    public void each(ChangeSet set, LineKind kind, Consumer<List<ChangeLine>> act) {
        for (var lines = behind(set, kind, 0); !lines.isEmpty(); lines = behind(set, kind, last(lines))) {
            act.accept(lines);
        }
    }

    /**
     * Many lines that are written together.
     *
     * @param count how many there are, or fewer
     * @param lines opened as they are taken, a sheaf at a time, without asking the database
     */
    public record Many(int count, Stream<ChangeLine> lines) {}

    /** As {@link #each}, some thousand at a time, for whoever hands them on one by one. */
    public void eachMany(ChangeSet set, LineKind kind, Consumer<Many> act) {
        long last = 0;
        for (var some = sealed(set, kind, last, MANY); !some.isEmpty(); some = sealed(set, kind, last, MANY)) {
            last = some.get(some.size() - 1).id;
            int count = some.stream().mapToInt(sheaf -> sheaf.lines).sum();
            act.accept(new Many(count, some.stream().flatMap(sheaf -> open(set, sheaf))));
        }
    }

    /** Some hundred lines of a kind: those behind the last of the lines given out before, 0 for the first ones. */
    public List<ChangeLine> behind(ChangeSet set, LineKind kind, long last) {
        return sealed(set, kind, last / PLACES, 1).stream()
                .flatMap(sheaf -> open(set, sheaf))
                .toList();
    }

    /** A page of the lines of a kind that a condition fits. */
    public Found page(ChangeSet set, LineKind kind, Predicate<ChangeLine.Shown> fits, Place at) {
        List<Long> page = new ArrayList<>();
        long[] matching = {0};
        list(set, kind, (id, shown) -> {
            if (fits.test(shown)) {
                matching[0]++;
                if (id > at.after() && page.size() <= at.size()) {
                    page.add(id);
                }
            }
        });
        boolean more = page.size() > at.size();
        return new Found(ofIds(set, more ? page.subList(0, at.size()) : page), more, matching[0]);
    }

    /** A page of all lines of a kind, of which there are so many. */
    public Found page(ChangeSet set, LineKind kind, long matching, Place at) {
        var begun = sheavesOf(set, List.of(at.after() / PLACES));
        List<ChangeLine> lines = Stream.concat(begun, behind(set, kind, at.after()).stream())
                .filter(line -> line.id() > at.after())
                .limit(at.size() + 1L)
                .toList();
        boolean more = lines.size() > at.size();
        return new Found(more ? lines.subList(0, at.size()) : lines, more, matching);
    }

    /** Who hears of lines by their ids. */
    public interface Listener {
        void line(long id, ChangeLine.Shown shown);
    }

    /** Tells of every line of a kind what is shown of it. */
    public void list(ChangeSet set, LineKind kind, Listener listener) {
        List<Sheaf> some;
        long last = 0;
        do {
            some = sealed(set, kind, last, AT_ONCE);
            for (Sheaf sheaf : some) {
                ChangeLine.Shown[] shown = shown(set, sheaf);
                for (int place = 0; place < shown.length; place++) {
                    listener.line(id(sheaf, place), shown[place]);
                }
                last = sheaf.id;
            }
        } while (some.size() == AT_ONCE);
    }

    /** Lines by their ids, in the order of these. */
    public List<ChangeLine> ofIds(ChangeSet set, Collection<Long> ids) {
        Map<Long, ChangeLine> found = new TreeMap<>();
        sheavesOf(set, ids.stream().map(id -> id / PLACES).distinct().toList())
                .filter(line -> ids.contains(line.id()))
                .forEach(line -> found.put(line.id(), line));
        return List.copyOf(found.values());
    }

    private Stream<ChangeLine> sheavesOf(ChangeSet set, List<Long> ids) {
        return ids.isEmpty()
                ? Stream.empty()
                : sheaves.ofIds(set.schoolId(), set.importId(), ids).stream().flatMap(sheaf -> open(set, sheaf));
    }

    private Sheaf sheaf(ChangeSet set, LineKind kind, List<SheafWriter.Line> lines) {
        var shown = lines.stream().map(SheafWriter.Line::shown).toList();
        // nearly every line of a second edition says nothing but that it is there
        var contents = lines.stream()
                .map(SheafWriter.Line::content)
                .map(content -> content.equals(LineContent.NOTHING) ? null : content)
                .toArray();
        var sheaf = new Sheaf(set, kind, lines.size());
        sheaf.shown = vault.sealBytes(place(set, "shown"), Json.bytes(shown));
        sheaf.contents = vault.sealBytes(place(set, "contents"), Json.bytes(contents));
        return sheaf;
    }

    private List<Sheaf> sealed(ChangeSet set, LineKind kind, long last, int count) {
        return sheaves.behind(set.schoolId(), set.importId(), kind, last, Limit.of(count));
    }

    private Stream<ChangeLine> open(ChangeSet set, Sheaf sheaf) {
        ChangeLine.Shown[] shown = shown(set, sheaf);
        LineContent[] contents =
                Json.read(vault.openBytes(place(set, "contents"), sheaf.contents), LineContent[].class);
        return IntStream.range(0, shown.length)
                .mapToObj(place -> new ChangeLine(
                        id(sheaf, place),
                        sheaf.kind,
                        shown[place],
                        contents[place] == null ? LineContent.NOTHING : contents[place]));
    }

    private ChangeLine.Shown[] shown(ChangeSet set, Sheaf sheaf) {
        return Json.read(vault.openBytes(place(set, "shown"), sheaf.shown), ChangeLine.Shown[].class);
    }

    private static long id(Sheaf sheaf, int place) {
        return sheaf.id * PLACES + place;
    }

    private static long last(List<ChangeLine> lines) {
        return lines.get(lines.size() - 1).id();
    }

    private static Secret.Place place(ChangeSet set, String column) {
        return new Secret.Place("roster_sheaf", column, set.ref());
    }
}
