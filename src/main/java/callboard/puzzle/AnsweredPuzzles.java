package callboard.puzzle;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;

/** Puzzles that came back. */
@Repository
interface AnsweredPuzzles {

    /** 1 for whoever is first with it, on all nodes. */
    @Query(
            "insert into AnsweredPuzzle (nonce, device, answeredAt) values (:nonce, :device, :now) on conflict do nothing")
    int answer(String nonce, String device, Instant now);

    @Query("select count(*) from AnsweredPuzzle where device = :device and device <> '' and answeredAt > :since")
    long rightly(String device, Instant since);

    @Query("delete from AnsweredPuzzle where answeredAt < :before")
    int forget(Instant before);
}
