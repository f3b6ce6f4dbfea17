package callboard.web;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** The little JSON that is written by hand. */
final class Json {

    private Json() {}

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
