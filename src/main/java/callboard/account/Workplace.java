package callboard.account;

import callboard.web.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The desk this request is at. Pages of everybody's own lie at none; there the desk is the only one where the person works, so
 * that he keeps its navigation.
 */
@RequestScoped
public class Workplace {

    private static final Pattern OWN = Pattern.compile("/(account|notices|work|unsent)(/.*)?");
    private static final Pattern PLATFORM = Pattern.compile("/platform(/.*)?");

    private final Exchange exchange;
    private final CurrentSignIn current;

    @Inject
    Workplace(Exchange exchange, CurrentSignIn current) {
        this.exchange = exchange;
        this.current = current;
    }

    /** Whether it is the platform's. */
    public boolean isPlatform() {
        return PLATFORM.matcher(path()).matches() || only().stream().anyMatch(place -> place == 0);
    }

    /** On a page of his own: the only school where the person asking works. */
    public OptionalLong onlySchool() {
        return only().stream()
                .mapToLong(Long::longValue)
                .filter(place -> place > 0)
                .findFirst();
    }

    private List<Long> only() {
        List<Long> places = OWN.matcher(path()).matches()
                ? current.grants().stream().map(Grant::schoolId).distinct().toList()
                : List.of();
        return places.size() == 1 ? places : List.of();
    }

    private String path() {
        return exchange.present() ? exchange.request().getRequestURI() : "";
    }
}
