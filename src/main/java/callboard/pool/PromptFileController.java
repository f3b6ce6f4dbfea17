package callboard.pool;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.prompt.Prompt;
import callboard.prompt.PromptFiles;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The picture or sound of a prompt, for who may see the pool, at this moment; nothing on the way keeps it. */
@SchoolDoor(Role.OFFICER)
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/prompts/{prompt}/file")
@RequestScoped
public class PromptFileController {

    private final DeskPool desk;
    private final PromptFiles files;

    @Inject
    PromptFileController(DeskPool desk, PromptFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @GET
    public Response show(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("prompt") String ref) {
        Prompt prompt = desk.prompt(desk.find(examRef, subjectRef), ref);
        Prompt.PromptFile file = NotFound.unless(
                Optional.of(prompt.file()).filter(one -> !one.key().isEmpty()));
        return Response.ok(files.open(file.key()), file.type())
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
