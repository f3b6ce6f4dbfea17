package callboard.export;

/** How a file is written. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8");

    private final String mime;

    ExportFormat(String mime) {
        this.mime = mime;
    }

    public String mime() {
        return mime;
    }

    public String suffix() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** XLSX for anything unknown. */
    public static ExportFormat of(String name) {
        return name.equals(CSV.name()) ? CSV : XLSX;
    }
}
