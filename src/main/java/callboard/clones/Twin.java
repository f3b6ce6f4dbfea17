package callboard.clones;

import callboard.exam.Exam;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An exam and its clone, both stored. */
public record Twin(Exam original, Exam copy) {

    public static List<Exam> originals(List<Twin> twins) {
        return twins.stream().map(Twin::original).toList();
    }

    /** The clones by the id of their originals. */
    public static Map<Long, Exam> copies(List<Twin> twins) {
        return twins.stream().collect(Collectors.toMap(twin -> twin.original().id(), Twin::copy));
    }
}
