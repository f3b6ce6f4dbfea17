package callboard.pool;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.media.UploadNames;
import callboard.prompt.Pool;
import callboard.sheet.SheetRefused;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** Takes a sheet of prompts. It lies on the disk only while it is read; then its rows are kept sealed. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/prompts/imports")
@RequestScoped
public class SheetController {

    private static final int LONGEST_NAME = 200;

    private final DeskPool desk;
    private final SheetService service;
    private final ReadingRoom room;
    private final Forms forms;
    private final Models models;

    @Inject
    SheetController(DeskPool desk, SheetService service, ReadingRoom room, Forms forms, Models models) {
        this.desk = desk;
        this.service = service;
        this.room = room;
        this.forms = forms;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String blank(@BeanParam NewPrompt fresh) {
        desk.find(fresh.exam, fresh.subject);
        return page(fresh.pool(), forms.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(@BeanParam NewPrompt fresh, FormDataMultiPart parts) throws IOException {
        DeskPool.Place place = desk.find(fresh.exam, fresh.subject);
        Form form = forms.empty();
        FormDataBodyPart part = parts.getField("file");
        List<SheetRow> rows = part == null ? List.of() : rows(form, part);
        if (rows.isEmpty() && !form.hasErrors()) {
            form.reject("file", part == null ? "prompt.file.none" : "pool.file.no-column");
        }
        if (part == null || form.hasErrors()) {
            return Wrong.form(page(fresh.pool(), form));
        }
        SheetService.Sheet sheet = new SheetService.Sheet(name(part), rows);
        String ref = service.begin(place.exam(), place.subject(), fresh.pool(), sheet);
        return Redirect.to(place.href("/imports/" + ref));
    }

    private List<SheetRow> rows(Form form, FormDataBodyPart part) throws IOException {
        java.nio.file.Path file = room.fresh();
        try (InputStream bytes = part.getValueAs(InputStream.class)) {
            Files.write(file, bytes.readNBytes((int) SheetReading.LIMITS.fileBytes() + 1));
            return SheetReading.of(file);
        } catch (SheetRefused refused) {
            form.reject("file", refused.key(), refused.arguments().toArray());
            return List.of();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String name(FormDataBodyPart part) {
        return UploadNames.plain(part.getContentDisposition().getFileName(), LONGEST_NAME);
    }

    private String page(Pool pool, Form form) {
        models.put("pool", pool);
        models.put("form", form);
        return "pool/sheet";
    }
}
