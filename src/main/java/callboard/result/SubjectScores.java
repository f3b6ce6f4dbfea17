package callboard.result;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The scores behind a total, by subject number. As text {@code 1=88.40;2=91.17}. */
public record SubjectScores(Map<Integer, BigDecimal> bySubject) {

    public static final SubjectScores NONE = new SubjectScores(Map.of());

    public SubjectScores {
        bySubject = new TreeMap<>(bySubject);
    }

    static SubjectScores parse(String text) {
        Map<Integer, BigDecimal> found = new TreeMap<>();
        if (!text.isEmpty()) {
            for (String pair : text.split(";", -1)) {
                int equals = pair.indexOf('=');
                found.put(Integer.parseInt(pair.substring(0, equals)), new BigDecimal(pair.substring(equals + 1)));
            }
        }
        return new SubjectScores(found);
    }

    /** The score of one subject; empty where there is none, which is not 0. */
    public String text(int subject) {
        BigDecimal score = bySubject.get(subject);
        return score == null ? "" : score.toPlainString();
    }

    String text() {
        return bySubject.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().toPlainString())
                .collect(Collectors.joining(";"));
    }
}
