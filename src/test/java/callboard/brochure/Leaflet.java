package callboard.brochure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small PDFs, good and hostile. */
final class Leaflet {

    private Leaflet() {}

    static byte[] of(int pages) {
        return of(pages, "");
    }

    /** @param catalog what else stands in its catalogue */
    static byte[] of(int pages, String catalog) {
        return of(pages, catalog, "");
    }

    /** @param trailer what else stands in its trailer */
    static byte[] of(int pages, String catalog, String trailer) {
        String kids = IntStream.range(0, pages).mapToObj(n -> (n + 3) + " 0 R").collect(Collectors.joining(" "));
        StringBuilder text = new StringBuilder("%PDF-1.7\n");
        int[] places = new int[pages + 3];
        places[1] = text.length();
        text.append("1 0 obj\n<< /Type /Catalog /Pages 2 0 R ").append(catalog).append(" >>\nendobj\n");
        places[2] = text.length();
        text.append("2 0 obj\n<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>\nendobj\n");
        for (int n = 3; n < places.length; n++) {
            places[n] = text.length();
            text.append(n + " 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n");
        }
        int xref = text.length();
        text.append("xref\n0 " + places.length + "\n0000000000 65535 f \n");
        for (int n = 1; n < places.length; n++) {
            text.append("%010d 00000 n \n".formatted(places[n]));
        }
        text.append("trailer\n<< /Size " + places.length + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + xref
                + "\n%%EOF\n");
        return text.toString().getBytes(ISO_8859_1);
    }
}
