package callboard.demo;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;

/** Whether this database holds a demo. */
@Repository
interface DemoDatabases {

    @Insert
    void add(DemoDatabase demo);

    @Query("select count(*) from DemoDatabase")
    long count();
}
