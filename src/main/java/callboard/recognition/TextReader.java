package callboard.recognition;

import java.io.IOException;

/** Turns a picture into text. */
interface TextReader {

    /** The lines it sees in a JPEG; empty if none. */
    String text(byte[] jpeg) throws IOException;
}
