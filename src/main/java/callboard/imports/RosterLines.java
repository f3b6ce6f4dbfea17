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
     * A page of lines of one kind behind a line, 51 at most so that one more says there is another page.
     *
     * @param pattern of choice with {@link callboard.roster.MajorChoice#BETWEEN} behind it, name key, candidate number, with bars
     *     between, and after a number sign the reasons; {@code !} as escape
     */
    @Query("""
            where schoolId = :schoolId and importId = :importId and kind = :kind and id > :afterId
              and concat(choice, ' · |', nameKey, '|', candidateNumber, '#', reason) like :pattern escape '!'
            order by schoolId, importId, kind, id limit 51
            """)
    List<RosterLine> page(long schoolId, long importId, LineKind kind, String pattern, long afterId);

    /** How many lines of a kind a page's pattern fits. */
    @Query("""
            select count(l) from RosterLine l
            where l.schoolId = :schoolId and l.importId = :importId and l.kind = :kind
              and concat(l.choice, ' · |', l.nameKey, '|', l.candidateNumber, '#', l.reason) like :pattern escape '!'
            """)
    long count(long schoolId, long importId, LineKind kind, String pattern);

    /** What is wrong with rows, each combination once. */
    @Query("""
            select l.reason, l.kind, count(l), min(l.id) from RosterLine l
            where l.schoolId = :schoolId and l.importId = :importId and l.kind in (REJECTED, DUPLICATE)
            group by l.reason, l.kind
            """)
    List<Reasons> reasons(long schoolId, long importId);

    @Query("where schoolId = :schoolId and id in :ids order by id")
    List<RosterLine> ofIds(long schoolId, List<Long> ids);

    /** The first lines with something wrong. */
    @Query("""
            where schoolId = :schoolId and importId = :importId and kind in (REJECTED, DUPLICATE)
            order by schoolId, importId, kind, id
            """)
    List<RosterLine> wrong(long schoolId, long importId, Limit limit);

    /**
     * What is wrong with some rows.
     *
     * @param keys message keys with bars around them
     * @param lineId the first of them
     */
    record Reasons(String keys, LineKind kind, long count, long lineId) {}
}
