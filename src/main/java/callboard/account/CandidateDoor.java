package callboard.account;

import callboard.web.Doorway;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A candidate's own page. It finds everything through the candidate, so that what belongs to somebody else does not exist. */
@Doorway
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CandidateDoor {

    /** Whether an officer may come in too, to what is his own: what he sees and records when he tries an exam out. */
    boolean trial() default false;
}
