package callboard.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that a database of a demo has: nobody in it is real. Written with the demo, in its transaction. */
@Entity
@Table(name = "demo_database")
class DemoDatabase {

    static final int ONLY = 1;

    @Id
    @Column(updatable = false)
    int id;

    @Column(updatable = false)
    String stage;

    @Column(updatable = false)
    Instant madeAt;

    protected DemoDatabase() {}

    DemoDatabase(Stage stage, Instant now) {
        this.id = ONLY;
        this.stage = stage.word();
        this.madeAt = now;
    }
}
