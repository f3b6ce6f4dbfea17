package callboard.export;

import java.util.List;
import java.util.Locale;

/** How a file is written. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8"),
    /** dBASE, written by the source itself; programs that ask for it know it by capital letters. */
    DBF("application/dbase");

    /** Those that hold any table. */
    public static final List<ExportFormat> SHEETS = List.of(XLSX, CSV);

    private final String mime;

    ExportFormat(String mime) {
        this.mime = mime;
    }

    public String mime() {
        return mime;
    }

    public String suffix() {
        return this == DBF ? name() : name().toLowerCase(Locale.ROOT);
    }

    /** Of the formats of a source the one of this name, its first for anything else. */
    public static ExportFormat of(String name, List<ExportFormat> formats) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElse(formats.get(0));
    }
}
