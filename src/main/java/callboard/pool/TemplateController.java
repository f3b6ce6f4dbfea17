package callboard.pool;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.rules.Asker;
import callboard.sheet.Provenance;
import callboard.sheet.XlsxWriter;
import callboard.web.Formats;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** An empty sheet with the headings that an import knows. */
@SchoolDoor(Role.OFFICER)
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/prompts/template")
@RequestScoped
public class TemplateController {

    private final DeskPool desk;
    private final Asker asker;
    private final Clock clock;
    private final Ui ui;

    @Inject
    TemplateController(DeskPool desk, Asker asker, Clock clock, Ui ui) {
        this.desk = desk;
        this.asker = asker;
        this.clock = clock;
        this.ui = ui;
    }

    @GET
    public Response download(@PathParam("exam") String examRef, @PathParam("subject") String subjectRef)
            throws IOException {
        String subject = desk.find(examRef, subjectRef).subject().terms().name();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Provenance from = new Provenance(asker.me().name(), clock.now(), Formats.BEIJING, subject, "");
        XlsxWriter.Frame frame =
                new XlsxWriter.Frame(text("pool.menu"), List.of(text("prompt.text")), from, this::text);
        try (XlsxWriter writer = new XlsxWriter(out, frame)) {
            writer.finish();
        }
        return Response.ok(out.toByteArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"prompts.xlsx\"")
                .build();
    }

    private String text(String key) {
        return ui.text(key, List.of());
    }
}
