package callboard.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.krazo.engine.Viewable;

/**
 * Writes the view a controller names. It takes precedence over Krazo's writer, which scans the class path on every page and
 * writes byte by byte (`stack.md` 5); nothing is flushed before the page is whole, so a failing template is a clean 500. Dependent, because Jersey reads
 * {@code @Produces} from the object's class and would miss it on a client proxy.
 */
@Provider
@Dependent
@Produces("text/html")
public class ViewWriter implements MessageBodyWriter<Viewable> {

    private final Templates templates;
    private final Ui ui;
    private final Models models;

    @Inject
    ViewWriter(Templates templates, Ui ui, Models models) {
        this.templates = templates;
        this.ui = ui;
        this.models = models;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
        return type == Viewable.class;
    }

    @Override
    public void writeTo(
            Viewable viewable,
            Class<?> type,
            Type generic,
            Annotation[] notes,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Map<String, Object> model = new HashMap<>(models.asMap());
        model.put("ui", ui);
        headers.putSingle("Content-Type", "text/html;charset=utf-8");
        out.write(templates.render(viewable.getView(), ui.language(), model).getBytes(UTF_8));
    }
}
