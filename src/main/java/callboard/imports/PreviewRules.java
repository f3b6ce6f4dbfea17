package callboard.imports;

import callboard.identity.DocumentCheck;
import callboard.identity.DocumentRanges;
import callboard.major.Directions;
import callboard.major.Majors;
import callboard.roster.SeasonMajors;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;

/** What the rows of a file are measured by: the majors of its season, and which document numbers exist. */
@RequestScoped
class PreviewRules {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Majors majors;
    private final Directions directions;
    private final Instance<Ui.DemoMark> demo;

    @Inject
    PreviewRules(Majors majors, Directions directions, @Any Instance<Ui.DemoMark> demo) {
        this.majors = majors;
        this.directions = directions;
        this.demo = demo;
    }

    SeasonMajors majors(RosterImport roster) {
        return SeasonMajors.of(majors, directions, roster.schoolId(), roster.seasonId());
    }

    /** Invented numbers pass in a demonstration only, where no real person applies. */
    DocumentCheck documents(Instant now) {
        boolean invented = demo.stream().anyMatch(Ui.DemoMark::demo);
        return new DocumentCheck(
                now.atZone(BEIJING).toLocalDate(),
                invented ? DocumentRanges.ISSUED_AND_INVENTED : DocumentRanges.ISSUED);
    }
}
