package callboard.config;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@link Settings} from file, environment and system properties, and refuses a key that nobody would read. */
public final class SettingsFile {

    private static final String PREFIX = "callboard.";

    private SettingsFile() {}

    /**
     * The settings in force.
     *
     * @param overrides what the command line says; beats everything else
     * @throws UnknownSetting for a key of the file, the environment or -D that no setting has
     */
    public static Settings read(Map<String, String> overrides) {
        Set<String> known = names();
        refuseUnknown(known, overrides.keySet());
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(new io.smallrye.config.PropertiesConfigSource(overrides, "command line", 500))
                .withMapping(Settings.class)
                .withValidateUnknown(false)
                .build();
        for (var source : config.getConfigSources()) {
            if (!source.getName().contains("EnvConfigSource")) {
                refuseUnknown(known, source.getPropertyNames());
            }
        }
        refuseUnknownVariables(known, System.getenv().keySet());
        return config.getConfigMapping(Settings.class);
    }

    static Set<String> names() {
        return new TreeSet<>(ConfigMappings.getProperties(ConfigClass.configClass(Settings.class))
                .keySet());
    }

    static void refuseUnknown(Set<String> known, Iterable<String> given) {
        for (String key : given) {
            if (key.startsWith(PREFIX) && !known.contains(key)) {
                throw new UnknownSetting(key, nearest(key, known));
            }
        }
    }

    static void refuseUnknownVariables(Set<String> known, Iterable<String> given) {
        List<String> variables = new ArrayList<>();
        known.forEach(key -> variables.add(variable(key)));
        for (String name : given) {
            if (name.startsWith("CALLBOARD_") && !variables.contains(name)) {
                throw new UnknownSetting(name, nearest(name, variables));
            }
        }
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String nearest(String key, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(key, name)))
                .orElseThrow();
    }

    /** Levenshtein's edit distance, one row at a time. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[to.length()];
    }

    /** A key nobody would read: most often a slip of the pen that would otherwise leave a default in force unseen. */
    public static final class UnknownSetting extends RuntimeException {

        UnknownSetting(String key, String nearest) {
            super("Unknown setting " + key + ". Did you mean " + nearest + "?");
        }
    }
}
