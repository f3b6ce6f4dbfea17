package callboard.judging;

import callboard.web.Form;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which scores the judges of an exam may give. */
public class PlanForm {

    /** The steps an officer chooses from. */
    static final List<Step> STEPS =
            Stream.of("1", "0.5", "0.1", "0.01").map(Step::of).toList();

    /** A step as a choice. */
    public record Step(String value, String text) {

        static Step of(String step) {
            return new Step(step, step);
        }
    }

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    @FormParam("lowest")
    @DefaultValue("")
    String lowest = "";

    @FormParam("highest")
    @DefaultValue("")
    String highest = "";

    @FormParam("step")
    @DefaultValue("")
    String step = "";

    static PlanForm of(ScoreRange range) {
        PlanForm form = new PlanForm();
        form.lowest = ScoreRange.plain(range.lowest());
        form.highest = ScoreRange.plain(range.highest());
        form.step = ScoreRange.plain(range.step());
        return form;
    }

    /** The range, or empty with the reason beside its field. */
    Optional<ScoreRange> range(Form form) {
        Optional<BigDecimal> from = number("lowest", lowest, form);
        Optional<BigDecimal> to = number("highest", highest, form);
        if (!STEPS.contains(Step.of(step))) {
            form.reject("step", "judging.plan.step");
        } else if (from.isPresent() && to.isPresent()) {
            check(from.get(), to.get(), form);
        }
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new ScoreRange(from.orElseThrow(), to.orElseThrow(), new BigDecimal(step)));
    }

    private void check(BigDecimal from, BigDecimal to, Form form) {
        if (to.compareTo(from) <= 0) {
            form.reject("highest", "judging.plan.order");
        } else if (to.subtract(from).remainder(new BigDecimal(step)).signum() != 0) {
            form.reject("highest", "judging.plan.fit", step);
        }
    }

    private static Optional<BigDecimal> number(String field, String typed, Form form) {
        Optional<BigDecimal> number = ScoreRange.number(typed)
                .filter(some ->
                        some.compareTo(MOST) <= 0 && some.stripTrailingZeros().scale() <= 2);
        if (number.isEmpty()) {
            form.reject(field, "judging.plan.number");
        }
        return number;
    }
}
