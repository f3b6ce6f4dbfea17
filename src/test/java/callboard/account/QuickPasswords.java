package callboard.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

/** Passwords in tests: the product's own with little memory, because somebody signs in before nearly every test. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class QuickPasswords extends Passwords {

    private static final int MEMORY_KIB = 64;

    protected QuickPasswords() {
        super(MEMORY_KIB);
    }
}
