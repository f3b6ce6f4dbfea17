package callboard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** One Bean Validation factory for everybody; its messages are our keys, so it needs no expression language. */
final class ValidatorSource {

    private ValidatorSource() {}

    @Produces
    @ApplicationScoped
    static ValidatorFactory factory() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }
}
