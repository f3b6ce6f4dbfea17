package callboard.text;

import callboard.exam.Exam;

/** Whoever signs and reads the texts; implemented above, where candidates are known. */
public interface Readership {

    /** How many candidates signed or read a version that counts and have not entered: the ones a change asks again. */
    long asked(Exam exam, TextKind kind);

    /** A version came that must be signed or read again; called in the transaction that writes it. */
    void askAgain(Exam exam, ExamText text);
}
