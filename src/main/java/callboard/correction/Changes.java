package callboard.correction;

import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.Documents;
import callboard.identity.Province;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a correction changes, field by field, in the order of the certification; the number only as its mask. */
public record Changes(List<Line> lines) {

    private static final String FIELD = "\u001f";
    private static final String LINE = "\u001e";

    /** A certified value that can be corrected. */
    public enum Detail {
        NAME,
        TYPE,
        NUMBER,
        SEX,
        BIRTH,
        REGION,
        SCHOOL;

        public String labelKey() {
            return "correction.detail." + name();
        }
    }

    /** One value; of a sex or a type of document the message key of its word. */
    public record Line(Detail detail, String before, String after) {

        /** Whether the values are message keys. */
        public boolean isWord() {
            return detail == Detail.SEX || detail == Detail.TYPE;
        }
    }

    public Changes {
        lines = List.copyOf(lines);
    }

    static Changes between(Certification before, CertificationService.Facts after, Documents documents) {
        List<Line> lines = new ArrayList<>();
        note(lines, Detail.NAME, before.name(), after.person().name());
        note(
                lines,
                Detail.TYPE,
                before.documentType().orElseThrow().labelKey(),
                after.number().type().labelKey());
        if (!before.documentIndex().equals(documents.index(after.number()))) {
            lines.add(new Line(
                    Detail.NUMBER, before.documentMasked(), after.number().masked()));
        }
        note(lines, Detail.SEX, before.sex().orElseThrow().labelKey(), word(after));
        note(
                lines,
                Detail.BIRTH,
                before.birthDate().map(LocalDate::toString).orElse(""),
                String.valueOf(after.person().birthDate()));
        if (!Province.same(before.region(), after.region())) {
            note(lines, Detail.REGION, before.region(), after.region());
        }
        note(lines, Detail.SCHOOL, before.school(), after.school());
        return new Changes(lines);
    }

    private static String word(CertificationService.Facts facts) {
        var sex = facts.person().sex();
        return sex == null ? "" : sex.labelKey();
    }

    private static void note(List<Line> lines, Detail detail, String before, String after) {
        if (!before.equals(after)) {
            lines.add(new Line(detail, before, after));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether the match with a roster may come out otherwise now. */
    public boolean touchMatch() {
        return lines.stream().anyMatch(line -> line.detail() != Detail.SCHOOL);
    }

    /** Whether it is another document that the schools' rows have to be found by. */
    public boolean touchDocument() {
        return lines.stream().anyMatch(line -> line.detail() == Detail.NUMBER || line.detail() == Detail.TYPE);
    }

    String write() {
        return String.join(
                LINE,
                lines.stream()
                        .map(line -> String.join(FIELD, line.detail().name(), line.before(), line.after()))
                        .toList());
    }

    static Changes read(String text) {
        return new Changes(Arrays.stream(text.split(LINE, -1))
                .map(line -> Arrays.asList(line.split(FIELD, -1)))
                .map(values -> new Line(Detail.valueOf(values.get(0)), values.get(1), values.get(2)))
                .toList());
    }
}
