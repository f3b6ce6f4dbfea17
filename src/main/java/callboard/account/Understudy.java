package callboard.account;

import callboard.config.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Acts as somebody who is not there, for as long as one act lasts: a demo is made by the verbs that people use, and each of
 * them asks who is asking. No sign-in is stored and no door is opened by it.
 */
@ApplicationScoped
public class Understudy {

    private final CurrentSignIn current;
    private final SubjectBinding subject;
    private final Clock clock;

    @Inject
    Understudy(CurrentSignIn current, SubjectBinding subject, Clock clock) {
        this.current = current;
        this.subject = subject;
        this.clock = clock;
    }

    /** Does this as the account; afterwards nobody is signed in. */
    public void playing(Account account, Runnable act) {
        current.changed(account, new SignIn(account, "", "", clock.now()).at(SignIn.Factor.PASSED));
        subject.bind();
        try {
            act.run();
        } finally {
            subject.release();
            current.changed(null, null);
        }
    }
}
