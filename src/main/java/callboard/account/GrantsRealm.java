package callboard.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/** Shiro's window on the grants. People sign in by our own rows, so it authenticates nobody. */
@Dependent
class GrantsRealm extends AuthorizingRealm {

    static final String NAME = "grants";

    private final CurrentSignIn current;

    @Inject
    GrantsRealm(CurrentSignIn current) {
        this.current = current;
        setName(NAME);
        setCachingEnabled(false);
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo permissions = new SimpleAuthorizationInfo();
        current.grants()
                .forEach(grant -> permissions.addStringPermission(grant.role().permission(grant.schoolId())));
        return permissions;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        throw new AuthenticationException("people sign in by their sign-in row");
    }
}
