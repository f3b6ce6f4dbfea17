package callboard.publication;

import callboard.identity.WrittenText;
import callboard.result.CutOff;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.math.BigDecimal;
import java.util.Optional;

/** How the line is drawn, and how the publication is called. */
final class CutOffForm {

    /** What the line is drawn by. */
    enum Way {
        SCORE,
        PLACES;

        String labelKey() {
            return "result.way." + name();
        }
    }

    @FormParam("cut")
    @DefaultValue("SCORE")
    String cut = "SCORE";

    @FormParam("score")
    @DefaultValue("")
    String score = "";

    @FormParam("places")
    @DefaultValue("")
    String places = "";

    @FormParam("title")
    @DefaultValue("")
    @NotBlank(message = "result.title.missing")
    @Size(max = 80, message = "result.title.long")
    String title = "";

    /** Whether anything was said about the line. */
    boolean isGiven() {
        return !score.isBlank() || !places.isBlank();
    }

    /** The line; what cannot be read is put beside its field. */
    Optional<CutOff> cutOff(Form form) {
        if (cut.equals(Way.PLACES.name())) {
            String typed = WrittenText.squeezed(places);
            if (typed.matches("[1-9][0-9]{0,5}")) {
                return Optional.of(CutOff.best(Integer.parseInt(typed)));
            }
            form.reject("places", "result.places.invalid");
        } else {
            String typed = WrittenText.squeezed(score);
            if (typed.matches("[0-9]{1,4}(\\.[0-9]{1,2})?")) {
                return Optional.of(CutOff.atScore(new BigDecimal(typed).setScale(2)));
            }
            form.reject("score", "result.score.invalid");
        }
        return Optional.empty();
    }
}
