package callboard.account;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Binds Shiro's subject to the request from the sign-in row: no session is made or asked, and nothing is remembered
 * (design §1).
 */
@ApplicationScoped
public class SignInFilter implements Filter {

    private final CurrentSignIn current;
    private final SignInService signIns;
    private final Clock clock;
    private final SubjectBinding subject;

    @Inject
    SignInFilter(CurrentSignIn current, SignInService signIns, Clock clock, SubjectBinding subject) {
        this.current = current;
        this.signIns = signIns;
        this.clock = clock;
        this.subject = subject;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        current.signIn()
                .filter(signIn -> signIn.isDueForNote(clock.now()))
                .ifPresent(signIn -> signIns.note(signIn.id()));
        subject.bind();
        try {
            chain.doFilter(request, response);
        } finally {
            subject.release();
        }
    }
}
