package callboard.candidate;

import callboard.config.Clock;
import callboard.entry.EntryState;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.identity.Documents;
import callboard.school.Season;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the lines of a school's candidate list. */
@RequestScoped
public class CandidateLines {

    private final EntryRows rows;
    private final ExamNames names;
    private final Exams exams;
    private final Documents documents;
    private final Clock clock;

    @Inject
    CandidateLines(EntryRows rows, ExamNames names, Exams exams, Documents documents, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.exams = exams;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param examId 0 for all */
    List<CandidateLine> page(Season season, long examId, CandidateFilter filter, Limit limit) {
        return rows(season, examId, filter, limit).stream().map(this::line).toList();
    }

    /** As {@link #page}, for who words them himself. */
    List<EntryRows.AtDesk> rows(Season season, long examId, CandidateFilter filter, Limit limit) {
        return rows.page(
                season.schoolId(),
                season.id(),
                examId,
                filter.states(),
                filter.region,
                filter.pattern(),
                filter.indexes(documents),
                filter.knownView(),
                filter.beforeId(),
                limit);
    }

    long count(Season season, long examId, CandidateFilter filter) {
        return rows.count(
                season.schoolId(),
                season.id(),
                examId,
                filter.states(),
                filter.region,
                filter.pattern(),
                filter.indexes(documents),
                filter.knownView());
    }

    /** Whether it is one of the saved views. */
    public static boolean isView(String view) {
        return CandidateFilter.VIEWS.contains(view);
    }

    /**
     * Whose entries the list shows under this address, each account once. Who lost his identity is told nothing more; who
     * was withdrawn only where the withdrawn are asked for.
     */
    public List<Long> accounts(Season season, Map<String, String> address) {
        CandidateFilter filter = CandidateFilter.of(address);
        List<EntryState> states = filter.states();
        return rows.accounts(
                season.schoolId(),
                season.id(),
                filter.examId(exams.open(season.schoolId(), season.id())),
                states,
                filter.region,
                filter.pattern(),
                filter.indexes(documents),
                filter.knownView(),
                states.size() == 1 && states.contains(EntryState.WITHDRAWN));
    }

    public Optional<CandidateLine> find(long school, String ref) {
        return rows.atDesk(school, ref).map(this::line);
    }

    private CandidateLine line(EntryRows.AtDesk row) {
        return CandidateLine.of(row, names.major(row.exam()), names.round(row.exam()), clock.now());
    }
}
