package callboard.candidate;

import callboard.entry.Entry;
import callboard.rules.Verdict;

/** Something that floors above ask of a candidate before he may put the notice at the door behind him. */
public interface DoorTask {

    /** May he, or what is left to do? */
    Verdict mayPass(Entry entry);
}
