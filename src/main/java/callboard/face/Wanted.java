package callboard.face;

/** Whether an exam of a candidate asks for a face verification; answered by the floors that know his exams. */
public interface Wanted {

    boolean isWanted(long account);
}
