package callboard.overview;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.candidate.MyEntries;
import callboard.candidate.MyEntry;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.login.StartPage;
import callboard.notice.Notices;
import callboard.web.Public;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The front door: a candidate's home, the school search for visitors, the desk for staff. */
@Public("everybody arrives here first; what is shown depends on who he is")
@Controller
@Path("/")
@RequestScoped
public class HomeController {

    private final CurrentSignIn current;
    private final StartPage start;
    private final MyEntries mine;
    private final CertificationService certifications;
    private final Notices notices;
    private final Models models;

    @Inject
    HomeController(
            CurrentSignIn current,
            StartPage start,
            MyEntries mine,
            CertificationService certifications,
            Notices notices,
            Models models) {
        this.current = current;
        this.start = start;
        this.mine = mine;
        this.certifications = certifications;
        this.notices = notices;
        this.models = models;
    }

    @GET
    public Response show() {
        Optional<Account> account = current.account();
        if (account.isEmpty()) {
            return Redirect.to("/schools");
        } else if (account.get().isCandidate()) {
            return Response.ok(home(account.get())).build();
        }
        return Redirect.to(start.address().equals("/") ? "/preferences" : start.address());
    }

    private String home(Account account) {
        List<MyEntry> entries = mine.all();
        models.put("next", entries.stream().findFirst());
        models.put("others", entries.stream().skip(1).limit(5).toList());
        models.put("all", entries.size());
        models.put("unread", notices.unread(account.id()));
        Certification certification = certifications.mine();
        Optional<String> claim = certifications.claim(certification);
        models.put(
                "standing",
                claim.isPresent() ? "CLAIMING" : certification.state().name());
        models.put("certificationHref", claim.orElse("/certification"));
        return "overview/home";
    }
}
