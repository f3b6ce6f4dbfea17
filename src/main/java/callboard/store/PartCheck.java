package callboard.store;

import java.util.List;

/** What is wrong with stored parts: numbers that are not there in full length, and numbers whose bytes differ from the manifest. */
public record PartCheck(List<Integer> missing, List<Integer> bad) {
    public PartCheck {
        missing = List.copyOf(missing);
        bad = List.copyOf(bad);
    }

    public boolean isComplete() {
        return missing.isEmpty() && bad.isEmpty();
    }
}
