package callboard.imports;

import callboard.data.AcrossSchools;
import callboard.export.ExtraHeadings;
import callboard.intake.Mapping;
import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The imports of a school. */
@Repository
public interface RosterImports {

    @Insert
    void add(RosterImport roster);

    @Update
    void save(RosterImport roster);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<RosterImport> byRef(long schoolId, String ref);

    /** Latest first. */
    @Query("where schoolId = :schoolId and seasonId = :seasonId order by number desc, id")
    List<RosterImport> ofSeason(long schoolId, long seasonId, Limit limit);

    /** Those whose columns somebody has decided, latest first, for the next file. */
    @Query("where schoolId = :schoolId and mapping <> '' order by number desc, id")
    List<RosterImport> mapped(long schoolId, Limit limit);

    /** The latest whose sheet had one of these headings; see {@link callboard.intake.HeadingSet#key}. */
    @Query("where schoolId = :schoolId and headKey in :headKeys order by number desc, id limit 1")
    Optional<RosterImport> mappedLike(long schoolId, List<String> headKeys);

    /** Those whose files and lines have been kept long enough, or were given up. */
    @AcrossSchools("the job that deletes what is kept no longer")
    @Query("""
            where clearedAt is null and activeKey is null
              and (state = DROPPED or coalesce(committedAt, file.at) <= :before)
            order by id limit 50
            """)
    List<RosterImport> overdue(Instant before);

    /** Changes nothing, and holds the seasons of a school until the transaction ends: its imports are numbered one by one. */
    @Query("update Season set rosterCorrections = rosterCorrections where schoolId = :schoolId")
    int lockNumbers(long schoolId);

    /** Those of some files that still belong to an import. */
    @AcrossSchools("the job that removes what belongs to no import")
    @Query("select ref from RosterImport where ref in :refs and clearedAt is null")
    List<String> having(Collection<String> refs);

    /** The number of the last one, 0 for none. */
    @Query("select coalesce(max(i.number), 0) from RosterImport i where i.schoolId = :schoolId")
    int lastNumber(long schoolId);

    /** How often the roster of the season was written. */
    @Query("""
            select coalesce(max(i.turn), 0) from RosterImport i
            where i.schoolId = :schoolId and i.seasonId = :seasonId
            """)
    int lastTurn(long schoolId, long seasonId);

    /** How often officers have changed the roster of the season by hand. */
    @Query("select s.rosterCorrections from Season s where s.schoolId = :schoolId and s.id = :seasonId")
    int corrections(long schoolId, long seasonId);

    /** How the roster of an import's season stands now. */
    default Standing standing(RosterImport roster) {
        return new Standing(lastTurn(roster.schoolId, roster.seasonId), corrections(roster.schoolId, roster.seasonId));
    }

    /**
     * By which it is known whether a roster is still the one that somebody saw.
     *
     * @param turn how often imports have written it
     * @param corrections how often officers have changed it by hand
     */
    record Standing(int turn, int corrections) {}

    /** The one that can be undone. */
    @Query("""
            where schoolId = :schoolId and seasonId = :seasonId and state in (COMMITTED, UNDOING)
            order by turn desc limit 1
            """)
    Optional<RosterImport> lastCommitted(long schoolId, long seasonId);

    /** The one that is writing. */
    @Query("where schoolId = :schoolId and activeKey = :activeKey")
    Optional<RosterImport> active(long schoolId, String activeKey);

    /** Those that write, or were to when their job died. */
    @AcrossSchools("the job that frees what a dead job holds")
    @Query("where activeKey is not null order by id")
    List<RosterImport> writing();

    /** The headings that officers decided to keep as their own. */
    @ApplicationScoped
    class Kept implements ExtraHeadings {

        private static final int MEMORY = 200;

        private final RosterImports imports;

        @Inject
        Kept(RosterImports imports) {
            this.imports = imports;
        }

        @Override
        public List<String> of(long school, long season) {
            return imports.ofSeason(school, season, Limit.of(MEMORY)).stream()
                    .filter(roster -> roster.committedAt != null && !roster.mapping.isEmpty())
                    .flatMap(roster -> Mapping.ofJson(roster.mapping).entries().stream())
                    .filter(entry -> Mapping.Uses.read(entry.use()).isOwn())
                    .map(Mapping.Entry::heading)
                    .distinct()
                    .toList();
        }
    }
}
