package callboard.roster;

import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.school.Season;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what the list page shows and an export holds. */
@ApplicationScoped
class RosterRows {

    private static final Pattern WHOLE_DOCUMENT = Pattern.compile("[0-9A-Z]{8,18}");

    private final Applicants applicants;
    private final DocumentIndex index;

    @Inject
    RosterRows(Applicants applicants, DocumentIndex index) {
        this.applicants = applicants;
        this.index = index;
    }

    /**
     * An exact document number first, all of it at once; what is none, or nobody's, is looked for in names and numbers.
     *
     * @param after id of the last row before; 0 for the first page
     */
    List<Applicant> page(Season season, RosterFilter filter, long after, Limit limit) {
        var document = ofDocument(season, filter.query());
        if (document.isEmpty()) {
            return applicants.page(season.schoolId(), season.id(), filter.pattern(), after, limit);
        }
        return document.stream().filter(one -> one.id() > after).toList();
    }

    long count(Season season, RosterFilter filter) {
        if (filter.isEmpty()) {
            return applicants.ever(season.schoolId(), season.id());
        }
        var document = ofDocument(season, filter.query());
        return document.isEmpty()
                ? applicants.count(season.schoolId(), season.id(), filter.pattern())
                : document.size();
    }

    private List<Applicant> ofDocument(Season season, String query) {
        String number = DocumentNumber.canonical(query);
        List<Applicant> found = new ArrayList<>();
        if (WHOLE_DOCUMENT.matcher(number).matches()) {
            for (DocumentType type : DocumentType.values()) {
                found.addAll(applicants.everOfDocument(
                        season.schoolId(), season.id(), index.of(new DocumentNumber(type, number))));
            }
        }
        return found;
    }
}
