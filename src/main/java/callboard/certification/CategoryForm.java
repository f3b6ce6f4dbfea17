package callboard.certification;

import callboard.identity.CandidateCategory;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.stream.Stream;

/** The chosen category. */
public class CategoryForm {

    @FormParam("category")
    @DefaultValue("")
    @NotBlank(message = "certification.category.missing")
    String category = "";

    Optional<CandidateCategory> category() {
        return Stream.of(CandidateCategory.values())
                .filter(one -> one.name().equals(category))
                .findFirst();
    }
}
