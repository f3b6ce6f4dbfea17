package callboard.sitting;

import callboard.audit.Act;
import callboard.audit.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The transaction in which a device becomes the active one of a room. */
@ApplicationScoped
class Claiming {

    private final Sittings sittings;
    private final Trail trail;

    @Inject
    Claiming(Sittings sittings, Trail trail) {
        this.sittings = sittings;
        this.trail = trail;
    }

    /** The sitting as it is afterwards, read anew: the row may have moved since the room was looked up. */
    @Transactional
    Sitting claim(Room room, Device device, boolean takeover, Instant now) {
        Sitting sitting =
                sittings.byId(room.sitting().schoolId(), room.sitting().id()).orElseThrow();
        if (sitting.isActive(device.id())) {
            return sitting;
        } else if (!room.maySeal(now)) {
            throw new Denied(Denial.DEADLINE);
        } else if (sitting.isClaimed() && !takeover) {
            throw Denied.forDevice(Denial.ANOTHER_DEVICE_ACTIVE, sitting.deviceName());
        }
        String before = sitting.deviceName();
        sitting.claim(device, now);
        sittings.save(sitting);
        if (sitting.trialId().isEmpty()) {
            trail.record(Act.of("sitting.act.device", sitting.ref())
                    .inSchool(sitting.schoolId())
                    .with("sitting.act.activeDevice", before, device.name()));
        }
        return sitting;
    }
}
