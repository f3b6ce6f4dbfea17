package callboard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test class on H2 and on PostgreSQL, each time in a fresh, migrated {@link TestDatabase}, which the constructor
 * takes and which is dropped after the class. Where PostgreSQL cannot start, its half is skipped aloud; where {@code CI}
 * is {@code true}, it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ParameterizedClass(name = "{0}")
@ArgumentsSource(Databases.class)
public @interface OnBothDatabases {}
