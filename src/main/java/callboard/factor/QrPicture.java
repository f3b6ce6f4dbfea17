package callboard.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one path of squares, with the quiet border that cameras need.
 *
 * @param size of a side, in squares, border included
 * @param path its dark squares
 */
public record QrPicture(int size, String path) {

    private static final int BORDER = 4;

    static QrPicture of(String text) {
        ByteMatrix squares = squares(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(squares.getWidth() + 2 * BORDER, path.toString());
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("The text does not fit a QR code", e);
        }
    }
}
