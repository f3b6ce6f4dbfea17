package callboard.school;

import callboard.account.SchoolCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** Which school an address means, for the doors. */
@ApplicationScoped
class Codes implements SchoolCodes {

    private final Schools schools;

    @Inject
    Codes(Schools schools) {
        this.schools = schools;
    }

    @Override
    public OptionalLong idOf(String code) {
        return schools.byCode(code).map(school -> OptionalLong.of(school.id())).orElse(OptionalLong.empty());
    }

    @Override
    public Optional<String> codeOf(long id) {
        return schools.byId(id).map(School::code);
    }
}
