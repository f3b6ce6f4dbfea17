package callboard.account;

import java.util.Collection;

/** The second proof of who somebody is, answered by the package that keeps it. */
public interface SecondStep {

    /** Whether this person has one, so that a password alone does not let him in. */
    boolean asks(Account account);

    /** Whether these roles may be used only by somebody who has one. */
    boolean demands(Collection<Role> roles);
}
