package callboard.cast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The prospectus of a school that does not exist: one sheet of A4, in a Chinese type that every reader brings along. */
public final class Leaflet {

    private static final int LINE = 28;

    private Leaflet() {}

    /** @param lines at most 26, of at most 36 characters; the first is the title */
    public static byte[] pdf(List<String> lines) {
        String page = page(lines);
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                        + " /DescendantFonts [6 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 >>",
                "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880]"
                        + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        return whole(objects).getBytes(ISO_8859_1);
    }

    private static String page(List<String> lines) {
        StringBuilder text = new StringBuilder("BT\n/F 20 Tf\n" + LINE + " TL\n56 764 Td\n");
        for (int n = 0; n < lines.size(); n++) {
            text.append(n == 1 ? "T*\n/F 12 Tf\n" : "");
            text.append('<')
                    .append(HexFormat.of().formatHex(lines.get(n).getBytes(UTF_16BE)))
                    .append("> Tj T*\n");
        }
        return text.append("ET").toString();
    }

    private static String whole(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        return file.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }
}
