package callboard.outgoing;

import callboard.data.Ref;
import callboard.export.ExportColumn;
import callboard.rules.Asker;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** Columns of one kind of export in an order, under a name that the school gave them; everybody who may export the kind uses it. */
@Entity
@Table(name = "export_column_set")
public class ColumnSet {

    static final int LONGEST_NAME = 20;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "export_column_set_seq")
    @SequenceGenerator(name = "export_column_set_seq", sequenceName = "export_column_set_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    String kind;

    String name;

    @Column(name = "columns_json")
    String columns;

    @Column(updatable = false)
    String createdBy;

    @Column(updatable = false)
    Instant createdAt;

    @Version
    int version;

    protected ColumnSet() {}

    ColumnSet(long school, Named named, Asker.Person person, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = school;
        this.kind = named.kind();
        this.name = named.name();
        this.columns = written(named.columns());
        this.createdBy = person.name();
        this.createdAt = now;
    }

    /** What somebody wants to find again. */
    record Named(String kind, String name, List<String> columns) {}

    void rename(String name) {
        this.name = name;
    }

    private static String written(List<String> columns) {
        try {
            return JSON.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String ref() {
        return ref;
    }

    public long schoolId() {
        return schoolId;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Ids of {@link ExportColumn}s in order. */
    public List<String> columns() {
        try {
            return JSON.readValue(columns, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The columns of " + ref + " cannot be read", e);
        }
    }

    public String createdBy() {
        return createdBy;
    }
}
