package callboard.closing;

import callboard.account.Account;
import callboard.appeal.PendingAppeals;
import callboard.candidate.MyEntries;
import callboard.candidate.MyEntry;
import callboard.config.Clock;
import callboard.config.Settings;
import callboard.review.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what keeps the account of the candidate who asks. */
@RequestScoped
class Keeping {

    private final MyEntries entries;
    private final Desk desk;
    private final PendingAppeals appeals;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Keeping(MyEntries entries, Desk desk, PendingAppeals appeals, Settings settings, Clock clock) {
        this.entries = entries;
        this.desk = desk;
        this.appeals = appeals;
        this.settings = settings;
        this.clock = clock;
    }

    List<Kept> of(Account me) {
        Instant now = clock.now();
        int years = settings.account().recordYears();
        List<Kept> kept = new ArrayList<>();
        if (desk.isOpenAbout(me.id()) || appeals.isAbout(me.id())) {
            kept.add(Kept.because("closing.kept.open"));
        }
        entries.all().stream()
                .map(Keeping::facts)
                .map(entry -> Kept.by(entry, years, now))
                .flatMap(Optional::stream)
                .forEach(kept::add);
        return kept;
    }

    private static Kept.Facts facts(MyEntry mine) {
        return new Kept.Facts(
                mine.school().name() + " " + mine.major() + " " + mine.round(),
                mine.state(),
                mine.entry().room().enteredAt(),
                mine.closesAt());
    }
}
