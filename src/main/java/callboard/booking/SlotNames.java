package callboard.booking;

import callboard.school.BeijingTime;
import callboard.slot.Slot;
import java.util.Optional;

/** How the audit trail calls a session. */
final class SlotNames {

    private SlotNames() {}

    /** Its bounds in Beijing time; empty for none. */
    static String told(Optional<Slot> slot) {
        return slot.map(one -> BeijingTime.write(Optional.of(one.opensAt())) + "/"
                        + BeijingTime.write(Optional.of(one.closesAt())))
                .orElse("");
    }
}
