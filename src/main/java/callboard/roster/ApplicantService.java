package callboard.roster;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.identity.PersonName;
import callboard.identity.Province;
import callboard.identity.WrittenText;
import callboard.school.Season;
import callboard.school.Seasons;
import jakarta.data.Limit;
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

    private static final Limit AT_ONCE = Limit.of(500);

    private final Applicants applicants;
    private final Seasons seasons;
    private final Trail trail;
    private final Event<ApplicantTouched> touched;

    @Inject
    ApplicantService(Applicants applicants, Seasons seasons, Trail trail, Event<ApplicantTouched> touched) {
        this.applicants = applicants;
        this.seasons = seasons;
        this.trail = trail;
        this.touched = touched;
    }

    /** Corrects values; where that changes the match of a used row, its entries hear of it. */
    @Transactional
    public void correct(Applicant applicant, ApplicantForm form) {
        change(applicant, values(form));
    }

    /** As {@link #correct}, of these fields alone; values in canonical form. */
    @Transactional
    public void change(Applicant applicant, Map<RosterField, String> values) {
        Act act = Act.of("roster.act.corrected", applicant.ref())
                .named(applicant.documentMasked())
                .inSchool(applicant.schoolId());
        boolean rematch = false;
        boolean differs = false;
        for (var change : values.entrySet()) {
            RosterField field = change.getKey();
            String before = applicant.text(field);
            act = act.withChanged(field.labelKey(), before, change.getValue());
            rematch |= new FieldChange(Optional.of(field), "", before, change.getValue()).touchesTheMatch();
            differs |= !before.equals(change.getValue());
            applicant.write(field, change.getValue());
        }
        applicants.save(applicant);
        if (differs) {
            seasons.rosterCorrected(applicant.schoolId(), applicant.seasonId());
        }
        trail.record(act);
        if (applicant.isUsed() && rematch) {
            touched.fire(new ApplicantTouched(List.of(applicant), ApplicantTouched.What.MATCH));
        }
    }

    /** Writes a region everywhere on the roster of a season as it should have been; how many rows had it. */
    @Transactional
    public int rename(Season season, String region, String right) {
        int changed = 0;
        String pattern = new RosterFilter("", "", region, RosterFilter.ON_ROSTER).pattern();
        List<Applicant> page = applicants.page(season.schoolId(), season.id(), pattern, 0, AT_ONCE);
        while (!page.isEmpty()) {
            var heard = new ApplicantTouched.Batch();
            page.forEach(applicant -> {
                applicant.write(RosterField.REGION, right);
                heard.add(applicant, ApplicantTouched.What.MATCH);
            });
            applicants.save(page);
            heard.tell(touched, Optional.empty());
            changed += page.size();
            long last = page.get(page.size() - 1).id();
            page = applicants.page(season.schoolId(), season.id(), pattern, last, AT_ONCE);
        }
        if (changed > 0) {
            seasons.rosterCorrected(season.schoolId(), season.id());
        }
        trail.record(Act.of("roster.act.renamed", season.ref())
                .named(region)
                .inSchool(season.schoolId())
                .withChanged(RosterField.REGION.labelKey(), region, right)
                .with("roster.renamed.rows", changed));
        return changed;
    }

    /** How many rows of a season have a region in just this writing. */
    public long having(Season season, String region) {
        return applicants.count(
                season.schoolId(), season.id(), new RosterFilter("", "", region, RosterFilter.ON_ROSTER).pattern());
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
