package callboard.unsent;

import callboard.account.CurrentSignIn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets a kept form go once it is saved. Saved means that its act sent the browser on; a refusal or a colleague's change shows it
 * once more, and who is sent to the log-in page or to his second factor has saved nothing.
 */
@Provider
@Dependent
public class SavedForms implements ContainerResponseFilter {

    private final CurrentSignIn current;
    private final Keeping keeping;

    @Inject
    SavedForms(CurrentSignIn current, Keeping keeping) {
        this.current = current;
        this.keeping = keeping;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean sentOn =
                request.getMethod().equals("POST") && response.getStatus() == Response.Status.SEE_OTHER.getStatusCode();
        if (sentOn && !current.lacksFactor()) {
            current.account().ifPresent(account -> keeping.saved(account.id()));
        }
    }
}
