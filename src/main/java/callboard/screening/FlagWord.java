package callboard.screening;

import callboard.subject.SubjectTerms;
import callboard.upload.TakeFindings;
import callboard.video.Stretch;
import callboard.web.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One technical finding in words: what, how much, and where in the recording.
 *
 * @param labelKey message key of what was found
 * @param much how much of it, as numbers; empty where there is nothing to say
 * @param serious whether it makes the recording hard to judge, rather than being worth a look
 * @param places where it is, empty where it is everywhere or nowhere in particular
 */
public record FlagWord(String labelKey, String much, boolean serious, String icon, List<Place> places) {

    /** Where in a recording, in seconds, and as a clock shows it. */
    public record Place(double second, String text) {}

    private static final Map<String, String> ICONS = Map.of(
            "video.flag.undecodable", "video-off",
            "video.flag.black", "video-off",
            "video.flag.frozen", "snowflake",
            "video.flag.silent", "volume-off",
            "video.flag.no-audio", "volume-off",
            "video.flag.frame-size-changed", "aspect-ratio",
            "upload.flag.too-short", "clock-exclamation",
            "upload.flag.too-long", "clock-exclamation",
            "upload.flag.orientation", "device-mobile-rotated",
            "upload.flag.wall-clock", "history");
    private static final List<String> SERIOUS =
            List.of("video.flag.undecodable", "video.flag.no-audio", "upload.flag.too-short", "upload.flag.wall-clock");
    private static final double MOST = 0.5;

    /** The flags of a recording, serious ones first. */
    static List<FlagWord> of(TakeFindings found, SubjectTerms terms, Ui ui) {
        return found.flags().stream()
                .map(key -> new FlagWord(
                        key, much(key, found, terms, ui), serious(key, found), icon(key), places(key, found, ui)))
                .sorted((one, other) -> Boolean.compare(other.serious, one.serious))
                .toList();
    }

    private static String much(String key, TakeFindings found, SubjectTerms terms, Ui ui) {
        return switch (key) {
            case "video.flag.black", "video.flag.frozen", "video.flag.silent" -> share(stretches(key, found), found);
            case "video.flag.slow" -> String.format(Locale.ROOT, "%.0f fps", found.framesPerSecond());
            case "video.flag.stutter" -> String.format(Locale.ROOT, "%.1f s", found.largestGap());
            case "upload.flag.too-short" ->
                clock(found.seconds(), ui) + " < " + ui.duration(terms.takes().minSeconds());
            case "upload.flag.too-long" ->
                clock(found.seconds(), ui) + " > " + ui.duration(terms.takes().maxSeconds());
            case "upload.flag.orientation" -> found.width() + "×" + found.height();
            default -> "";
        };
    }

    private static String share(List<Stretch> stretches, TakeFindings found) {
        double share = found.seconds() == 0 ? 0 : total(stretches) / found.seconds();
        return Math.min(100, Math.round(share * 100)) + "%";
    }

    private static String clock(double seconds, Ui ui) {
        return ui.duration((long) seconds);
    }

    /** Black, still or silent for most of it is as bad as not being there. */
    private static boolean serious(String key, TakeFindings found) {
        return SERIOUS.contains(key) || total(stretches(key, found)) > found.seconds() * MOST;
    }

    private static double total(List<Stretch> stretches) {
        return stretches.stream().mapToDouble(one -> one.to() - one.from()).sum();
    }

    private static List<Place> places(String key, TakeFindings found, Ui ui) {
        return stretches(key, found).stream()
                .map(one -> new Place(one.from(), clock(one.from(), ui) + "–" + clock(Math.ceil(one.to()), ui)))
                .toList();
    }

    private static List<Stretch> stretches(String key, TakeFindings found) {
        return switch (key) {
            case "video.flag.black" -> found.black();
            case "video.flag.frozen" -> found.frozen();
            case "video.flag.silent" -> found.silent();
            default -> List.of();
        };
    }

    private static String icon(String key) {
        return ICONS.getOrDefault(key, "alert-triangle");
    }
}
