package callboard.sitting;

import java.util.List;
import java.util.Optional;

/** An act in the room or with an upload that cannot be, with what the client needs to go on. Nothing was changed. */
public final class Denied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Denial denial;
    private final String device;
    private final transient Optional<Take> take;
    private final List<Integer> missing;

    private Denied(Denial denial, String device, Optional<Take> take, List<Integer> missing) {
        super(denial.name());
        this.denial = denial;
        this.device = device;
        this.take = take;
        this.missing = List.copyOf(missing);
    }

    public Denied(Denial denial) {
        this(denial, "", Optional.empty(), List.of());
    }

    /** It is another device's turn, or another device's take. */
    static Denied forDevice(Denial denial, String device) {
        return new Denied(denial, device, Optional.empty(), List.of());
    }

    /** This take stands in the way, or is not where it would have to be. */
    public static Denied forTake(Denial denial, Take take) {
        return new Denied(denial, "", Optional.of(take), List.of());
    }

    /** These parts have not arrived. */
    public static Denied forParts(Take take, List<Integer> missing) {
        return new Denied(Denial.MISSING_PARTS, "", Optional.of(take), missing);
    }

    public Denial denial() {
        return denial;
    }

    /** The name of the device that may, empty where devices do not matter. */
    public String device() {
        return device;
    }

    public Optional<Take> take() {
        return take;
    }

    public List<Integer> missing() {
        return missing;
    }
}
