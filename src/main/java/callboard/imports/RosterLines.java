package callboard.imports;

import callboard.intake.LineKind;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** The lines of previews, in the order in which they were found. */
@Repository
public interface RosterLines {

    @Insert
    void add(List<RosterLine> lines);

    @Query("delete from RosterLine where schoolId = :schoolId and importId = :importId")
    int removeOf(long schoolId, long importId);

    /** Lines of one kind behind a line; 0 for the first. Ordered by the whole index, or H2 sorts all of them each time. */
    @Query("""
            where schoolId = :schoolId and importId = :importId and kind = :kind and id > :afterId
            order by schoolId, importId, kind, id limit 500
            """)
    List<RosterLine> after(long schoolId, long importId, LineKind kind, long afterId);

    /**
     * A page of lines behind a line, 51 at most so that one more says there is another page.
     *
     * @param pattern of kind, name key and candidate number, with bars between and {@code !} as escape
     */
    @Query("""
            where schoolId = :schoolId and importId = :importId and id > :afterId
              and concat(kind, '|', nameKey, '|', candidateNumber) like :pattern escape '!'
            order by schoolId, importId, id limit 51
            """)
    List<RosterLine> page(long schoolId, long importId, String pattern, long afterId);

    /** The reasons why rows are not taken, most frequent first. */
    @Query("""
            select l.reason, count(l), min(l.id) from RosterLine l
            where l.schoolId = :schoolId and l.importId = :importId and l.reason <> ''
            group by l.reason order by count(l) desc, l.reason
            """)
    List<Reason> reasons(long schoolId, long importId);

    @Query("where schoolId = :schoolId and id in :ids order by id")
    List<RosterLine> ofIds(long schoolId, List<Long> ids);

    /** The numbers of the first rows with a reason. */
    @Query("""
            select l.rowNumber from RosterLine l
            where l.schoolId = :schoolId and l.importId = :importId and l.reason = :reason order by l.rowNumber, l.id
            """)
    List<Integer> rowsOf(long schoolId, long importId, String reason, Limit limit);

    /** One reason, how many rows have it first, and one of them. */
    record Reason(String key, long count, long lineId) {}
}
