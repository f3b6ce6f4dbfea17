package callboard.exam;

import callboard.conflict.Item;
import callboard.conflict.Items;
import callboard.school.BeijingTime;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;

/** What two officers may change about one exam's times and terms, in the order of the page. */
@RequestScoped
class ExamItems {

    private final Items items;
    private final Ui ui;

    @Inject
    ExamItems(Items items, Ui ui) {
        this.items = items;
        this.ui = ui;
    }

    List<Item> all() {
        UnaryOperator<String> moment =
                typed -> BeijingTime.read(typed).map(ui::dateTime).orElse(typed);
        return List.of(
                items.of("opensAt", "exam.opensAt", moment),
                items.of("closesAt", "exam.closesAt", moment),
                items.of("lateCutOffAt", "exam.lateCutOffAt", moment),
                items.of("applyFrom", "exam.applyFrom", moment),
                items.of("applyUntil", "exam.applyUntil", moment),
                items.of("resultsAt", "exam.resultsAt", moment),
                items.amount("limitMinutes", "exam.limit", "exam.unit.minutes"),
                items.amount("graceSeconds", "exam.graceSeconds", "exam.unit.seconds-hidden"),
                items.amount("uploadGraceHours", "exam.uploadGraceHours", "exam.unit.hours"),
                items.tick("booking", "exam.booking"),
                items.choice("facePolicy", "exam.face", "exam.face"),
                items.tick("mockRequired", "exam.mock.required"));
    }
}
