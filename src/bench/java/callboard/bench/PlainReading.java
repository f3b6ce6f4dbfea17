package callboard.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** A roster as somebody would read it who asks nothing: the cells of each row in their columns, behind POI's guards. */
final class PlainReading {

    private PlainReading() {}

    /** With the StAX reader that Java brings; how many rows. */
    static int rows(Path file) throws IOException, OpenXML4JException, XMLStreamException {
        return rows(file, XMLInputFactory.newDefaultFactory());
    }

    static int rows(Path file, XMLInputFactory factory) throws IOException, OpenXML4JException, XMLStreamException {
        int rows = -1; // the headings
        String[] cells = new String[RosterBooks.HEADINGS.size()];
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ);
                InputStream sheet = new XSSFReader(book).getSheetsData().next()) {
            var xml = factory.createXMLStreamReader(sheet);
            int column = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                    column = xml.getAttributeValue(null, "r").charAt(0) - 'A';
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    cells[column] = xml.getText();
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    rows += List.of(cells).size() == cells.length ? 1 : 0;
                    Arrays.fill(cells, "");
                }
            }
        }
        return rows;
    }
}
