package callboard.puzzle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A puzzle that came back; it stays until nobody can send it again and its browser counts as unknown again. */
@Entity
@Table(name = "answered_puzzle")
public class AnsweredPuzzle {

    @Id
    String nonce;

    String device;

    Instant answeredAt;

    protected AnsweredPuzzle() {}
}
