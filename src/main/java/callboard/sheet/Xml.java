package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Walks an XML file of a workbook element by element, names without namespace. Refuses document types and entities,
 * and bounds what the parser remembers: depth and distinct names.
 */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 1000;
    private static final int LATELY = 32; // a power of two

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private final String[] lately = new String[LATELY];
    private int depth;

    Xml(InputStream in, SheetLimits limits) {
        this.in = in;
        // a factory of its own: the parser shares its tables of names between all readers of one factory
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        try {
            reader = factory.createXMLStreamReader(new GuardedStream(in, limits));
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** Moves to the next start or end of an element; false at the end of the file. */
    boolean next() {
        int event = event();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            event = event();
        }
        return true;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute of the element just started; empty if it has none of that name. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Several attributes of the element just started in one go, empty where it has none; a cell is asked a million times. */
    void attributes(String[] wanted, String[] found) {
        Arrays.fill(found, "");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            for (int j = 0; j < wanted.length; j++) {
                if (name.equals(wanted[j])) {
                    found[j] = reader.getAttributeValue(i);
                }
            }
        }
    }

    /** Adds the text of the element just started, up to its end, to a text that may grow to one more than allowed. */
    void text(StringBuilder text, int allowed) {
        int inside = depth;
        while (depth >= inside) {
            int event = event();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                int room = Math.max(0, allowed + 1 - text.length());
                text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
            }
        }
    }

    /**
     * Reads a rich text, in one piece or in styled runs, to the end of the element just started. Reading aids above the
     * characters are left out.
     */
    String richText(String element, int allowed) {
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("t")) {
                text(text, allowed);
            } else if (starts("rPh")) {
                skip();
            }
        }
        return Escapes.decoded(text.toString());
    }

    /** Moves to the end of the element just started. */
    void skip() {
        int inside = depth;
        while (depth >= inside) {
            event();
        }
    }

    private int event() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                remember();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new SheetRefused(Reason.ENTITY);
            }
            return event;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private void remember() {
        remember(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            remember(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add("xmlns:" + reader.getNamespacePrefix(i));
        }
        if (++depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new SheetRefused(Reason.DAMAGED);
        }
    }

    /** A sheet has a dozen names and millions of elements: the parser hands the same text object out for each of them. */
    @SuppressWarnings("ReferenceEquality") // another object of the same name only costs a look into the set
    private void remember(String name) {
        int place = name.hashCode() & LATELY - 1;
        if (lately[place] != name) {
            lately[place] = name;
            names.add(name);
        }
    }

    static SheetRefused refusal(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SheetRefused refused) {
                return refused;
            }
            // POI has no type of its own for this
            if (cause.getMessage() != null && cause.getMessage().contains("Zip bomb detected")) {
                return new SheetRefused(Reason.BOMB, problem);
            }
        }
        return new SheetRefused(Reason.DAMAGED, problem);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * An unpacked XML file on its way to the parser. It may not be longer than the limit, and no stretch without a '<'
     * (a text, an attribute, a tag) longer than 1 MB, because the parser would hold it in memory at once.
     */
    private static final class GuardedStream extends FilterInputStream {

        private static final int LONGEST_STRETCH = 1024 * 1024;

        private final SheetLimits limits;
        private long total;
        private int stretch;

        GuardedStream(InputStream in, SheetLimits limits) {
            super(in);
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count > 0) {
                total += count;
                stretch = stretchAfter(buffer, offset, count);
                guard();
            }
            return count;
        }

        private int stretchAfter(byte[] buffer, int offset, int count) {
            for (int i = count - 1; i >= 0; i--) {
                if (buffer[offset + i] == '<') {
                    return count - i;
                }
            }
            return stretch + count;
        }

        private void guard() {
            if (total > limits.unpackedBytes()) {
                throw new SheetRefused(Reason.UNPACKED, SheetLimits.megabytes(limits.unpackedBytes()));
            }
            if (stretch > LONGEST_STRETCH) {
                throw new SheetRefused(Reason.STRETCH);
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
