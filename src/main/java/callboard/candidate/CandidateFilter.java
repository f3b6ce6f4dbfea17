package callboard.candidate;

import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.Documents;
import callboard.identity.WrittenText;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filters of the candidate list, kept in its address. Fields as the browser sends them; anything unknown filters nothing. */
final class CandidateFilter {

    static final List<String> VIEWS = List.of(
            "doubtful",
            "uploading",
            "outside",
            "unsigned",
            "unbooked",
            "booked",
            "verified",
            "mocked",
            "pledged",
            "entered",
            "submitted",
            "stored");

    @QueryParam("q")
    @DefaultValue("")
    String q = "";

    @QueryParam("exam")
    @DefaultValue("")
    String exam = "";

    @QueryParam("state")
    @DefaultValue("")
    String state = "";

    @QueryParam("region")
    @DefaultValue("")
    String region = "";

    @QueryParam("view")
    @DefaultValue("")
    String view = "";

    @QueryParam("before")
    @DefaultValue("0")
    long before;

    /** As the address of the list carries it, from its beginning. */
    static CandidateFilter of(Map<String, String> address) {
        CandidateFilter filter = new CandidateFilter();
        filter.q = address.getOrDefault("q", "");
        filter.exam = address.getOrDefault("exam", "");
        filter.state = address.getOrDefault("state", "");
        filter.region = address.getOrDefault("region", "");
        filter.view = address.getOrDefault("view", "");
        return filter;
    }

    /** Among the exams of the season; 0 for all, and what is none of them finds nobody. */
    long examId(List<Exam> exams) {
        return exam.isEmpty()
                ? 0
                : exams.stream()
                        .filter(one -> one.ref().equals(exam))
                        .map(Exam::id)
                        .findFirst()
                        .orElse(-1L);
    }

    List<EntryState> states() {
        List<EntryState> chosen = Arrays.stream(EntryState.values())
                .filter(one -> one.name().equals(state))
                .toList();
        return chosen.isEmpty() ? List.of(EntryState.values()) : chosen;
    }

    String knownView() {
        return VIEWS.contains(view) ? view : "";
    }

    long beforeId() {
        return before <= 0 ? Long.MAX_VALUE : before;
    }

    /** Name or number, his signs being only signs; empty for no search. */
    String pattern() {
        String key = WrittenText.key(q);
        return key.isEmpty() ? "" : "%" + key.replaceAll("([!%_])", "!$1") + "%";
    }

    /** The blind indexes the search text would have as a document of each type: found only if it is exactly the number. */
    List<String> indexes(Documents documents) {
        return Arrays.stream(DocumentType.values())
                .map(type -> documents.index(new DocumentNumber(type, q)))
                .toList();
    }

    /** Whether anything is filtered. */
    boolean isSet() {
        return !(q + exam + state + region + view).isBlank();
    }

    /** As address parameters, without the place in the list. */
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q.strip());
        all.put("exam", exam);
        all.put("state", state);
        all.put("region", region);
        all.put("view", view);
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
