package callboard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of the interface: {@code messages/<package>_<language>.properties}. Comment lines may tell the guard what it
 * cannot see (in either language's file):
 *
 * <ul>
 *   <li>{@code # dynamic: entry.state.*} — keys put together at run time; {@code # dynamic: entry.state.* State} ties them
 *       to the constants of an enum, so that a missing or a superfluous one is named
 *   <li>{@code # same: web.language.chinese} — a text that may be Chinese in English
 *   <li>{@code # no message: job.lag} — a string that only looks like a key
 * </ul>
 */
record MessageFiles(
        Map<String, Map<String, String>> texts,
        Set<String> packages,
        Map<String, List<String>> directives,
        List<String> faults) {

    static final String FOLDER = "src/main/resources/messages";
    static final String CHINESE = "zh_CN";
    static final String ENGLISH = "en";

    private static final Pattern NAME = Pattern.compile("([a-z]+)_(" + CHINESE + "|" + ENGLISH + ")\\.properties");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?m)^\\s*[#!]\\s*(dynamic|same|no message):\\s*(.+?)\\s*$");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[},]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern QUOTE =
            Pattern.compile("[\\p{IsHan}，。！？、：；）】]\\s?[\"'“”‘’]|[\"'“”‘’]\\s?[\\p{IsHan}（【]");

    static MessageFiles of(House house) {
        MessageFiles all = new MessageFiles(new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), new ArrayList<>());
        all.texts.put(CHINESE, new TreeMap<>());
        all.texts.put(ENGLISH, new TreeMap<>());
        for (Path file : house.files(FOLDER, "")) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches() && FloorsTest.PACKAGES.contains(name.group(1))) {
                all.packages.add(name.group(1));
                all.read(House.read(file), name.group(1), name.group(2));
            } else {
                all.faults.add(file.getFileName() + ": no <package>_(zh_CN|en).properties of a package");
            }
        }
        all.compare();
        return all;
    }

    Set<String> keys() {
        return texts.values().stream()
                .flatMap(map -> map.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> directives(String kind) {
        return directives.getOrDefault(kind, List.of());
    }

    private void read(String content, String owner, String language) {
        Matcher lines = DIRECTIVE.matcher(content);
        while (lines.find()) {
            directives
                    .computeIfAbsent(lines.group(1), kind -> new ArrayList<>())
                    .add(lines.group(2));
        }
        try {
            new Strict(owner, language).load(new StringReader(content));
        } catch (IOException | IllegalArgumentException e) {
            throw new UncheckedIOException(owner + "_" + language, new IOException(e));
        }
    }

    private void compare() {
        for (String key : keys()) {
            Optional<String> chinese = text(CHINESE, key);
            Optional<String> english = text(ENGLISH, key);
            if (chinese.isEmpty() || english.isEmpty()) {
                faults.add(key + ": missing in " + (chinese.isEmpty() ? CHINESE : ENGLISH));
            } else if (!arguments(chinese.get()).equals(arguments(english.get()))) {
                faults.add("%s: arguments %s in Chinese, %s in English"
                        .formatted(key, arguments(chinese.get()), arguments(english.get())));
            }
            chinese.flatMap(text -> apostrophes(key, text)).ifPresent(faults::add);
            english.flatMap(text -> apostrophes(key, text)).ifPresent(faults::add);
            chinese.filter(text -> QUOTE.matcher(text).find())
                    .ifPresent(text -> faults.add(key + ": Chinese quotes are 「」: " + text));
            english.filter(text ->
                            HAN.matcher(text).find() && !directives("same").contains(key))
                    .ifPresent(text -> faults.add(key + ": Chinese in English: " + text));
        }
    }

    private Optional<String> text(String language, String key) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key));
    }

    /** {@code ''} is an apostrophe and {@code '{'} a brace; anything else swallows what follows. */
    private static Optional<String> apostrophes(String key, String text) {
        String rest = text.replace("''", "").replaceAll("'[{}]+'", "");
        return rest.contains("'") ? Optional.of(key + ": write '' for an apostrophe: " + text) : Optional.empty();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text.replaceAll("'[{}]+'", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Properties that notice a key that stands twice, which the JDK's silently overwrite. */
    private final class Strict extends Properties {

        private final String owner;
        private final Map<String, String> target;

        Strict(String owner, String language) {
            this.owner = owner;
            this.target = texts.getOrDefault(language, Map.of());
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            String name = key.toString();
            if (!name.startsWith(owner + ".")) {
                faults.add(name + ": keys of this file start with " + owner + ".");
            }
            if (target.containsKey(name)) {
                faults.add(name + ": stands twice");
            }
            if (value.toString().isBlank()) {
                faults.add(name + ": says nothing");
            }
            target.put(name, value.toString());
            return super.put(key, value);
        }
    }
}
