package callboard.audit;

import java.util.ArrayList;
import java.util.List;

/** Changes as one text: a line each, three fields a line. Whole lines only, so that a text that was too long still reads. */
final class Changes {

    private static final int MOST = 8000;
    private static final int MOST_VALUE = 1000;
    private static final String FIELD = "\u001f";
    private static final String LINE = "\u001e";
    private static final String CONTROLS = "[\\u0000\\u001e\\u001f]";

    private Changes() {}

    static String write(List<Act.Change> changes) {
        StringBuilder text = new StringBuilder();
        for (Act.Change change : changes) {
            String line = String.join(FIELD, clean(change.field()), clean(change.before()), clean(change.after()));
            if (text.length() + line.length() + 1 <= MOST) {
                text.append(text.length() == 0 ? "" : LINE).append(line);
            }
        }
        return text.toString();
    }

    static List<Act.Change> read(String text) {
        List<Act.Change> changes = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String line : text.split(LINE, -1)) {
                String[] fields = line.split(FIELD, -1);
                changes.add(new Act.Change(fields[0], fields[1], fields[2]));
            }
        }
        return changes;
    }

    private static String clean(String value) {
        return AuditRow.cut(value.replaceAll(CONTROLS, " "), MOST_VALUE);
    }
}
