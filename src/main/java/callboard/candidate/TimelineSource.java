package callboard.candidate;

import callboard.entry.Entry;
import java.util.List;

/** What a package knows about the course of an entry; implemented by the floors above, collected by the desk. */
public interface TimelineSource {

    /** In any order. */
    List<TimelineLine> of(Entry entry);
}
