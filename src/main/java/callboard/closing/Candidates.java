package callboard.closing;

import callboard.account.Account;
import callboard.data.AcrossSchools;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** Candidates by whether they ever applied. */
@Repository
interface Candidates {

    String UNUSED = " from Account account where account.kind = CANDIDATE and account.createdAt < :before"
            + " and account.loginMasked <> ''"
            + " and not exists (select 1 from SignIn used where used.accountId = account.id and used.lastUsedAt >= :before)"
            + " and not exists (select 1 from Entry entry where entry.accountId = account.id)"
            + " and not exists (select 1 from FailedApplication failed where failed.accountId = account.id)"
            + " and not exists (select 1 from ManualReview review where review.decidedAt is null and review.lookOf = 0"
            + " and (review.accountId = account.id or review.otherAccountId = account.id))"
            + " and not exists (select 1 from IdentityAppeal appeal where appeal.state = AWAITING"
            + " and (appeal.accountId = account.id or appeal.holderId = account.id))";

    /** Accounts that were last used before that instant and never applied, the oldest first. */
    @AcrossSchools("who never applied belongs to no school")
    @Query("select account" + UNUSED + " order by account.id")
    List<Account> unused(Instant before, Limit limit);

    /** Whether one of them still is. */
    @AcrossSchools("who never applied belongs to no school")
    @Query("select count(account)" + UNUSED + " and account.id = :id")
    long countUnused(Instant before, long id);

    @AcrossSchools("who never applied belongs to no school")
    @Query("select count(account)" + UNUSED)
    long countUnused(Instant before);
}
