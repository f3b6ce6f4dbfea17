package callboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Language and theme, kept in cookies that the server reads, so that the first byte of a page is already right. */
@Public("a visitor chooses his language before he signs in")
@Path("/preferences")
@RequestScoped
public class PreferencesController {

    static final String LANGUAGE = "cb-lang";
    static final String THEME = "cb-theme";

    private static final Duration AGE = Duration.ofDays(365);

    private final Exchange exchange;

    @Inject
    PreferencesController(Exchange exchange) {
        this.exchange = exchange;
    }

    @POST
    public Response update(
            @FormParam("lang") @DefaultValue("") String language,
            @FormParam("theme") @DefaultValue("") String theme,
            @FormParam("next") @DefaultValue("/") String next) {
        if (language.matches("zh-CN|en")) {
            exchange.setCookie(LANGUAGE, language, AGE);
        }
        if (theme.matches("light|dark|system")) {
            exchange.setCookie(THEME, theme, AGE);
        }
        return Redirect.to(Redirect.inside(next, "/"));
    }
}
