package callboard.account;

import callboard.web.Doorway;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller open to whoever holds one of these roles at any school; what he sees there depends on where he holds it. */
@Doorway
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StaffDoor {

    /** Who may enter. */
    Role[] value();
}
