package callboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;

/** Shows Shiro who is asking, for the thread that works for him: no session is made or asked, and nothing is remembered. */
@ApplicationScoped
class SubjectBinding {

    private final CurrentSignIn current;
    private final DefaultSecurityManager manager = new DefaultSecurityManager();

    @Inject
    SubjectBinding(CurrentSignIn current, GrantsRealm realm) {
        this.current = current;
        manager.setRealm(realm);
        manager.setRememberMeManager(null);
        DefaultSessionStorageEvaluator never = new DefaultSessionStorageEvaluator();
        never.setSessionStorageEnabled(false);
        ((DefaultSubjectDAO) manager.getSubjectDAO()).setSessionStorageEvaluator(never);
    }

    void bind() {
        ThreadContext.bind(manager);
        ThreadContext.bind(subject());
    }

    void release() {
        ThreadContext.remove();
    }

    private Subject subject() {
        Subject.Builder builder = new Subject.Builder(manager).sessionCreationEnabled(false);
        current.account()
                .ifPresent(account -> builder.authenticated(true)
                        .principals(new SimplePrincipalCollection(account.id(), GrantsRealm.NAME)));
        return builder.buildSubject();
    }
}
