package callboard.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The style sheets of every page as one, assembled at start-up in the order of {@code webapp/assets/css/sheets.txt}: each stays a
 * file of its own, and a phone on a slow line asks once instead of thirty times.
 */
final class Sheets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final byte[] all;

    Sheets(Path folder) {
        StringBuilder text = new StringBuilder();
        try {
            for (String name : Files.readAllLines(folder.resolve("sheets.txt"))) {
                text.append(Files.readString(folder.resolve(name.strip() + ".css")))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all = text.toString().getBytes(UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=utf-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getOutputStream().write(all);
    }
}
