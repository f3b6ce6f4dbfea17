package callboard.archive;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** An exam that was never opened, out of the way and back. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams")
@RequestScoped
public class ExamArchiveController {

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final ArchiveService service;
    private final ExamNames names;
    private final Flash flash;
    private final Models models;

    @Inject
    ExamArchiveController(
            DeskSchool desk, DeskExam deskExam, ArchiveService service, ExamNames names, Flash flash, Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.service = service;
        this.names = names;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/{exam}/archive")
    public String ask(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        models.put("mayArchive", desk.mayPrepare().and(ArchivePolicy.mayArchive(exam)));
        models.put("mayBringBack", desk.mayPrepare().and(service.mayBringBack(exam)));
        return "archive/exam";
    }

    @POST
    @Path("/{exam}/archive")
    public Response archive(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        service.archive(exam);
        flash.ok("archive.exam.done", names.of(exam));
        return Redirect.to(list(exam));
    }

    @POST
    @Path("/{exam}/restoration")
    public Response bringBack(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        service.bringBack(exam);
        flash.ok("archive.exam.back", names.of(exam));
        return Redirect.to(deskExam.href(exam, ""));
    }

    private String list(Exam exam) {
        return desk.href("exams") + "?season=" + exam.season().ref();
    }
}
