package callboard.screening;

/**
 * A recording that may be judged: the submitted take of one subject of one entry.
 *
 * @param subjectNumber the subject's number in its exam, from 1
 * @param takeRef names the take at the desk; it leads to the candidate and is not for judges
 */
public record Work(long school, long exam, long entry, long subject, int subjectNumber, long take, String takeRef) {}
