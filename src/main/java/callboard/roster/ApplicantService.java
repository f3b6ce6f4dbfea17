package callboard.roster;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.identity.PersonName;
import callboard.identity.Province;
import callboard.identity.WrittenText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What officers do to one registration by hand. */
@RequestScoped
public class ApplicantService {

    private final Applicants applicants;
    private final Trail trail;
    private final Event<ApplicantTouched> touched;

    @Inject
    ApplicantService(Applicants applicants, Trail trail, Event<ApplicantTouched> touched) {
        this.applicants = applicants;
        this.trail = trail;
        this.touched = touched;
    }

    /** Corrects values; where that changes the match of a used row, its entries hear of it. */
    @Transactional
    public void correct(Applicant applicant, ApplicantForm form) {
        Act act = Act.of("roster.act.corrected", applicant.ref())
                .named(applicant.documentMasked())
                .inSchool(applicant.schoolId());
        boolean rematch = false;
        for (var change : values(form).entrySet()) {
            RosterField field = change.getKey();
            String before = applicant.text(field);
            act = act.withChanged(field.labelKey(), before, change.getValue());
            rematch |= new FieldChange(Optional.of(field), "", before, change.getValue()).touchesTheMatch();
            applicant.write(field, change.getValue());
        }
        applicants.save(applicant);
        trail.record(act);
        if (applicant.isUsed() && rematch) {
            touched.fire(new ApplicantTouched(List.of(applicant), ApplicantTouched.What.MATCH));
        }
    }

    private static Map<RosterField, String> values(ApplicantForm form) {
        return Map.of(
                RosterField.NAME, PersonName.tidy(form.name),
                RosterField.REGION, form.region.isBlank() ? "" : Province.keptForm(form.region),
                RosterField.SCHOOL, WrittenText.tidy(form.attended),
                RosterField.CANDIDATE_NUMBER, WrittenText.squeezed(form.candidateNumber),
                RosterField.TICKET_NUMBER, WrittenText.squeezed(form.ticketNumber),
                RosterField.SEX, form.sex,
                RosterField.PROVINCIAL_SUBJECT, WrittenText.tidy(form.provincialSubject),
                RosterField.PROVINCIAL_SCORE, WrittenText.squeezed(form.provincialScore),
                RosterField.REMARK, WrittenText.tidy(form.remark));
    }
}
