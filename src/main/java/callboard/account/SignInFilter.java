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
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;

/**
 * Binds Shiro's subject to the request from the sign-in row: no session is made or asked, and nothing is remembered
 * (design §1).
 */
@ApplicationScoped
public class SignInFilter implements Filter {

    private final CurrentSignIn current;
    private final SignInService signIns;
    private final Clock clock;
    private final DefaultSecurityManager manager = new DefaultSecurityManager();

    @Inject
    SignInFilter(CurrentSignIn current, SignInService signIns, Clock clock, GrantsRealm realm) {
        this.current = current;
        this.signIns = signIns;
        this.clock = clock;
        manager.setRealm(realm);
        manager.setRememberMeManager(null);
        DefaultSessionStorageEvaluator never = new DefaultSessionStorageEvaluator();
        never.setSessionStorageEnabled(false);
        ((DefaultSubjectDAO) manager.getSubjectDAO()).setSessionStorageEvaluator(never);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        current.signIn()
                .filter(signIn -> signIn.isDueForNote(clock.now()))
                .ifPresent(signIn -> signIns.note(signIn.id()));
        ThreadContext.bind(manager);
        ThreadContext.bind(subject());
        try {
            chain.doFilter(request, response);
        } finally {
            ThreadContext.remove();
        }
    }

    private Subject subject() {
        Subject.Builder builder = new Subject.Builder(manager).sessionCreationEnabled(false);
        current.account()
                .ifPresent(account -> builder.authenticated(true)
                        .principals(new SimplePrincipalCollection(account.id(), GrantsRealm.NAME)));
        return builder.buildSubject();
    }
}
