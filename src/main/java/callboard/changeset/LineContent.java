package callboard.changeset;

import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.intake.RowDigest;
import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantRow;
import callboard.roster.FieldChange;
import callboard.roster.MajorChoice;
import callboard.roster.RosterField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line carries besides what is searched: the row to write, what it changes, or why it is rejected.
 *
 * @param row empty where there is nothing to write
 * @param restores whether the row was withdrawn and comes back
 * @param instead what the file has for this person, where it is something else; empty for nothing
 */
public record LineContent(
        List<Row> row, List<Change> changes, List<Reason> problems, boolean restores, String instead) {

    public static final LineContent NOTHING = new LineContent(List.of(), List.of(), List.of(), false, "");

    /** A row of the file in canonical form. */
    public record Row(
            DocumentType type,
            String document,
            MajorChoice choice,
            Map<RosterField, String> fields,
            Map<String, String> extras) {

        static Row of(ApplicantRow row) {
            DocumentNumber document = row.key().document();
            return new Row(document.type(), document.value(), row.key().choice(), row.fields(), row.extras());
        }

        public ApplicantRow row() {
            var values = new EnumMap<RosterField, String>(RosterField.class);
            values.putAll(fields);
            return new ApplicantRow(new ApplicantKey(new DocumentNumber(type, document), choice), values, extras);
        }
    }

    /** One value; a field's name or, for the officer's own column, its heading. */
    public record Change(String field, String heading, String before, String after) {

        static Change of(FieldChange change) {
            return new Change(
                    change.field().map(RosterField::name).orElse(""),
                    change.heading(),
                    change.before(),
                    change.after());
        }

        public Optional<RosterField> known() {
            return RosterField.named(field);
        }

        public FieldChange change() {
            return new FieldChange(known(), heading, before, after);
        }
    }

    /**
     * One reason with its arguments.
     *
     * @param column of the cell it is about in the file, from 1; 0 where it is about none, or was not written down yet
     */
    public record Reason(String key, List<Object> arguments, int column) {

        static Reason of(RowDigest.Problem problem) {
            int column = problem.column().isPresent() ? problem.column().getAsInt() + 1 : 0;
            return new Reason(problem.verdict().reasonKey(), problem.verdict().args(), column);
        }
    }

    public static LineContent ofRow(ApplicantRow row) {
        return new LineContent(List.of(Row.of(row)), List.of(), List.of(), false, "");
    }

    public static LineContent ofRestored(List<FieldChange> changes) {
        return new LineContent(List.of(), changes.stream().map(Change::of).toList(), List.of(), true, "");
    }

    public static LineContent ofChanges(List<FieldChange> changes) {
        return new LineContent(List.of(), changes.stream().map(Change::of).toList(), List.of(), false, "");
    }

    public static LineContent ofProblems(List<RowDigest.Problem> problems) {
        return new LineContent(
                List.of(), List.of(), problems.stream().map(Reason::of).toList(), false, "");
    }

    public static LineContent ofInstead(String instead) {
        return new LineContent(List.of(), List.of(), List.of(), false, instead);
    }
}
