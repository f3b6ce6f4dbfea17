package callboard.cast;

import callboard.sheet.Provenance;
import callboard.sheet.SheetWriter;
import callboard.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A roster as a school's registration system would hand it out: a title above the usual headings, one row a registration. */
public final class RosterBook {

    private static final Words WORDS = new Words("/callboard/cast/names.properties");

    /** Somebody's registration for a major and a direction, the latter empty where there is none. */
    public record Line(Pupil pupil, String major, String direction) {}

    /**
     * Where the file says it comes from.
     *
     * @param words from a message key of the second sheet to its text
     */
    public record Origin(Provenance provenance, UnaryOperator<String> words) {}

    private RosterBook() {}

    /**
     * Writes the file.
     *
     * @param spoiled whether some rows carry the dirt and the errors of {@link Slips}
     */
    public static void write(Path file, List<Line> lines, boolean spoiled, Origin origin) throws IOException {
        var frame = new XlsxWriter.Frame(
                WORDS.of("book.sheet"), List.of(WORDS.of("book.title")), origin.provenance(), origin.words());
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter book = new XlsxWriter(out, frame)) {
            book.row(WORDS.list("book.headings"));
            for (int place = 0; place < lines.size(); place++) {
                List<String> cells = cells(place + 1, lines.get(place));
                book.row(spoiled ? Slips.in(place, cells, lines.get(Math.max(0, place - 1))) : cells);
            }
            book.finish();
        }
    }

    static List<String> cells(int place, Line line) {
        Pupil pupil = line.pupil();
        return new ArrayList<>(List.of(
                String.valueOf(place),
                pupil.candidateNumber(),
                pupil.ticketNumber(),
                pupil.name(),
                WORDS.of("book." + pupil.person().sex()),
                WORDS.of("book." + pupil.document().type()),
                pupil.document().value(),
                WORDS.of("book." + pupil.category()),
                place % 3 == 0 ? pupil.province().shortName() : pupil.province().longName(),
                pupil.school(),
                pupil.login(),
                line.major(),
                line.direction(),
                String.valueOf(190 + Pupils.mixed(pupil.number(), 9) % 80),
                WORDS.of("book.remark")));
    }

    static String wrongMajor() {
        return WORDS.of("book.wrong-major");
    }
}
