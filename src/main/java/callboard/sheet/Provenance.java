package callboard.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Where an export comes from, written on a sheet of its own.
 *
 * @param who the person who exported, as he is named in the audit log
 * @param at when
 * @param zone the zone in which that instant, and every time in the table, is written
 * @param filter which rows were chosen, in words
 * @param ruleVersion the version of the rules behind computed columns; empty if there are none
 */
public record Provenance(String who, Instant at, ZoneId zone, String filter, String ruleVersion) {

    private static final DateTimeFormatter WITH_ZONE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx '['VV']'");

    /** The instant on the wall clock of the zone, with offset and name: {@code 2026-01-16 09:00:00 +08:00 [Asia/Shanghai]}. */
    String when() {
        return WITH_ZONE.format(at.atZone(zone));
    }

    /** A line of the sheet: the message key of what it says, and that. */
    record Line(String key, String value) {}

    List<Line> lines(SheetWriter.Written written) {
        return List.of(
                new Line("sheet.provenance.who", who),
                new Line("sheet.provenance.when", when()),
                new Line("sheet.provenance.filter", filter),
                new Line("sheet.provenance.rules", ruleVersion),
                new Line("sheet.provenance.rows", String.valueOf(written.rows())),
                new Line("sheet.provenance.digest", written.sha256()));
    }
}
