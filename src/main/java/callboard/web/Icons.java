package callboard.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One sprite of the Tabler icons that {@code webapp/assets/icons.txt} names, assembled at start-up: a page that needs another
 * icon adds its name there. A name that does not exist stops the start.
 */
public final class Icons extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/META-INF/resources/webjars/tabler__icons/3.35.0/icons/";

    private final byte[] sprite;

    public Icons(Path names) {
        StringBuilder all = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        try {
            for (String line : Files.readAllLines(names)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.append(symbol(line.strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sprite = all.append("</svg>").toString().getBytes(UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getOutputStream().write(sprite);
    }

    private static String symbol(String name) throws IOException {
        boolean filled = name.endsWith("-filled");
        String file = filled ? "filled/" + name.replaceFirst("-filled$", "") : "outline/" + name;
        try (InputStream stream = Icons.class.getResourceAsStream(FOLDER + file + ".svg")) {
            if (stream == null) {
                throw new IOException("There is no icon " + file);
            }
            String svg = new String(stream.readAllBytes(), UTF_8);
            String inside = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
            String paint = filled
                    ? "fill=\"currentColor\""
                    : "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
            return "<symbol id=\"tabler-" + name + "\" viewBox=\"0 0 24 24\" " + paint + ">" + inside.strip()
                    + "</symbol>";
        }
    }

    /** The names in the sprite, for tests. */
    static List<String> names(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
    }
}
