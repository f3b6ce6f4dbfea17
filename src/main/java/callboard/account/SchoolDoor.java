package callboard.account;

import callboard.web.Doorway;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller below {@code /schools/{code}/desk}, open to staff of that school in one of these roles. Staff of another school get the 404 of a school that does not exist; staff of this school without the role are told so. */
@Doorway
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SchoolDoor {

    /** Who may enter; {@link Role#AUDITOR} may look (GET) at every desk without being named. */
    Role[] value();
}
