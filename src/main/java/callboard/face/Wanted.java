package callboard.face;

/** What exams of a candidate ask of his face verification; answered by the floors that know his exams. */
public interface Wanted {

    /** Whether one asks for it still. */
    boolean isWanted(long account);

    /** Whether he entered one while a verification of his waited for a person, who then has to look at it. */
    boolean isReliedOn(long account);
}
