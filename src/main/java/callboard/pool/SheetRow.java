package callboard.pool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of an uploaded sheet that holds something.
 *
 * @param number as the spreadsheet program shows it
 * @param problem message key of why it cannot be taken; empty where it can
 */
public record SheetRow(int number, String text, String problem) {

    /** All rows in one piece, to be sealed. */
    static byte[] written(List<SheetRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rows.size());
            for (SheetRow row : rows) {
                out.writeInt(row.number);
                out.writeUTF(row.text);
                out.writeUTF(row.problem);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<SheetRow> read(byte[] bytes) {
        List<SheetRow> rows = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                rows.add(new SheetRow(in.readInt(), in.readUTF(), in.readUTF()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
