package callboard.template;

import callboard.review.CaseKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.stream.Stream;

/** A reason in both languages, and which of a desk's reasons it stands for. */
public class TemplateForm {

    @FormParam("desk")
    @DefaultValue("")
    String desk = "";

    @FormParam("like")
    @DefaultValue("")
    @NotBlank(message = "template.like.missing")
    String like = "";

    @FormParam("instead")
    @DefaultValue("")
    String instead = "";

    @FormParam("zh")
    @DefaultValue("")
    @NotBlank(message = "template.zh.missing")
    @Size(max = 200, message = "template.long")
    String zh = "";

    @FormParam("en")
    @DefaultValue("")
    @NotBlank(message = "template.en.missing")
    @Size(max = 200, message = "template.long")
    String en = "";

    Optional<CaseKind> kind() {
        return Stream.of(CaseKind.values())
                .filter(one -> one.name().equals(desk))
                .findFirst();
    }

    ReasonTemplate.Wording wording() {
        return new ReasonTemplate.Wording(like, !instead.isEmpty(), zh.strip(), en.strip());
    }
}
