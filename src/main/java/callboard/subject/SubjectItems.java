package callboard.subject;

import callboard.conflict.Item;
import callboard.conflict.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What two officers may change about one subject's rules, in the order of the page. */
@RequestScoped
class SubjectItems {

    private final Items items;

    @Inject
    SubjectItems(Items items) {
        this.items = items;
    }

    List<Item> all() {
        return List.of(
                items.choice("format", "exam.format", "exam.format"),
                items.plain("name", "exam.subject.name"),
                items.amount("draws", "subject.draws", "subject.draws.unit"),
                items.choice("showing", "subject.showing", "subject.showing"),
                items.amount("preparationSeconds", "subject.preparationSeconds", "exam.unit.seconds"),
                items.amount("maxSeconds", "exam.subject.maxSeconds", "exam.unit.seconds"),
                items.amount("minSeconds", "exam.subject.minSeconds", "exam.unit.seconds"),
                items.plain("maxTakes", "exam.subject.maxTakes"),
                items.tick("mayStopEarly", "exam.subject.mayStopEarly"),
                items.amount("photoMinutes", "subject.photoMinutes", "exam.unit.minutes"),
                items.amount("leastPhotos", "subject.leastPhotos", "subject.photos.unit"),
                items.amount("mostPhotos", "subject.mostPhotos", "subject.photos.unit"),
                items.amount("photoMegabytes", "subject.photoMegabytes", "subject.megabytes"),
                items.choice("orientation", "exam.orientation", "exam.orientation"),
                items.choice("camera", "exam.camera", "exam.camera"),
                items.tick("othersAllowed", "exam.subject.othersAllowed"),
                items.tick("identityAllowed", "exam.subject.identityAllowed"),
                items.plain("cautions", "exam.subject.cautions"));
    }
}
