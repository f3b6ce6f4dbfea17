package callboard.login;

import callboard.data.AcrossSchools;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Places that were offered. */
@Repository
public interface Invitations {

    @Insert
    void add(Invitation invitation);

    @AcrossSchools("whoever holds the link need not know the school")
    @Query("where tokenHash = :hash")
    Optional<Invitation> byToken(String hash);

    /** What is open at a school, newest first. */
    @Query("""
            where schoolId = :schoolId and acceptedAt is null and revokedAt is null and expiresAt > :now
            order by createdAt desc, id desc
            """)
    List<Invitation> open(long schoolId, Instant now);

    /** What is open on the platform, newest first. */
    @Query("""
            where schoolId is null and acceptedAt is null and revokedAt is null and expiresAt > :now
            order by createdAt desc, id desc
            """)
    List<Invitation> openOnPlatform(Instant now);

    @Query("where schoolId = :schoolId and ref = :ref")
    Optional<Invitation> byRef(long schoolId, String ref);

    @Query("where schoolId is null and ref = :ref")
    Optional<Invitation> byRefOnPlatform(String ref);

    /** Another link in place of the old one. */
    @Query("""
            update Invitation set tokenHash = :hash, expiresAt = :until
            where id = :id and acceptedAt is null and revokedAt is null
            """)
    int renew(long id, String hash, Instant until);

    @Query("update Invitation set acceptedAt = :now where id = :id and acceptedAt is null and revokedAt is null")
    int accept(long id, Instant now);

    @Query("update Invitation set revokedAt = :now where id = :id and acceptedAt is null and revokedAt is null")
    int revoke(long id, Instant now);
}
