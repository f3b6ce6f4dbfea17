package callboard.clones;

import callboard.exam.Exam;
import java.util.List;

/**
 * Implemented by each package that keeps a part of an exam which its clone needs too: subjects, texts, sessions, prompts. All
 * exams of a clone are asked at once, so that a season costs as many statements as it has parts.
 */
public interface ExamCopy {

    /** How much of it comes along. */
    Goes goes(List<Exam> exams);

    /** Every instant of these exams that this part keeps, so that people see where it moves before it is done. */
    default List<Moment> moments(List<Exam> exams) {
        return List.of();
    }

    /** What of it stays behind although somebody may expect it; none where everything comes along. */
    default Goes stays(List<Exam> exams) {
        return Goes.NONE;
    }

    /** Parts are copied in this order: whoever hangs on another part comes after it. */
    default int order() {
        return 0;
    }

    /** Copies it, in the transaction of the clone; the copies are drafts that have nothing of this part yet. */
    void copy(List<Twin> twins, Shift shift);

    /**
     * A line of what comes along.
     *
     * @param key message key of the sentence, which takes the number
     */
    record Goes(String key, long count) {

        static final Goes NONE = new Goes("", 0);
    }
}
