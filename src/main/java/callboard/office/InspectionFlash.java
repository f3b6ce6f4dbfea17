package callboard.office;

import callboard.audit.AuditInspection;
import callboard.web.Flash;

/** What a walk along the chain found, said after it. */
final class InspectionFlash {

    private InspectionFlash() {}

    static void tell(Flash flash, AuditInspection inspection) {
        if (inspection.isIntact()) {
            flash.ok("office.audit.intact");
        } else {
            flash.bad("office.audit.broken", inspection.firstBad());
        }
    }
}
