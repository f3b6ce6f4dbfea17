package callboard.account;

import callboard.web.Doorway;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller of the platform's portal, open to platform staff in one of these roles. */
@Doorway
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlatformDoor {

    /** Who may enter. */
    Role[] value();
}
