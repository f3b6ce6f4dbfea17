package callboard.application;

import callboard.roster.RosterMatch.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filters of the failed applications, kept in the address of their list; anything unknown filters nothing. */
public class FailureFilter {

    @QueryParam("settled")
    @DefaultValue("false")
    boolean settled;

    @QueryParam("refusal")
    @DefaultValue("")
    String refusal = "";

    @QueryParam("before")
    @DefaultValue("0")
    long before;

    /** As the address of the list carries it, from its beginning. */
    static FailureFilter of(Map<String, String> address) {
        FailureFilter filter = new FailureFilter();
        filter.settled = Boolean.parseBoolean(address.getOrDefault("settled", ""));
        filter.refusal = address.getOrDefault("refusal", "");
        return filter;
    }

    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("settled", settled ? "true" : "");
        address.put("refusal", refusal);
        return address;
    }

    List<Refusal> refusals() {
        List<Refusal> wanted = Arrays.stream(Refusal.values())
                .filter(kind -> kind.name().equals(refusal))
                .toList();
        return wanted.isEmpty() ? List.of(Refusal.values()) : wanted;
    }

    long beforeId() {
        return before <= 0 ? Long.MAX_VALUE : before;
    }
}
