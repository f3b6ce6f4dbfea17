package callboard.appeal;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.account.SignIns;
import callboard.config.Clock;
import callboard.identity.Certification;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What tells the two sides of an appeal apart, line by line. */
@RequestScoped
public class Sides {

    private final Accounts accounts;
    private final SignIns browsers;
    private final Instance<SideFacts> facts;
    private final Instance<RoomInUse> rooms;
    private final Clock clock;
    private final Ui ui;

    @Inject
    Sides(
            Accounts accounts,
            SignIns browsers,
            @Any Instance<SideFacts> facts,
            @Any Instance<RoomInUse> rooms,
            Clock clock,
            Ui ui) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.facts = facts;
        this.rooms = rooms;
        this.clock = clock;
        this.ui = ui;
    }

    /** One line of the comparison. */
    public record Line(String labelKey, String holder, String appellant) {

        public boolean differs() {
            return !holder.equals(appellant);
        }
    }

    List<Line> lines(Certification holder, Certification appellant) {
        return Stream.of(own(holder, appellant), known(holder, appellant))
                .flatMap(List::stream)
                .toList();
    }

    private List<Line> own(Certification a, Certification b) {
        Account one = accounts.byId(a.account()).orElseThrow();
        Account other = accounts.byId(b.account()).orElseThrow();
        return List.of(
                new Line("appeal.side.login", one.loginMasked(), other.loginMasked()),
                new Line("appeal.side.registered", ui.dateTime(one.createdAt()), ui.dateTime(other.createdAt())),
                line("appeal.side.name", a, b, Certification::name),
                line("appeal.side.person", a, b, this::person),
                line("appeal.side.category", a, b, this::category),
                line("appeal.side.way", a, b, this::way),
                line("appeal.side.region", a, b, Certification::region),
                line("appeal.side.school", a, b, Certification::school));
    }

    private List<Line> known(Certification a, Certification b) {
        return Stream.concat(
                        facts.stream().flatMap(one -> lines(one.of(a), one.of(b))),
                        Stream.of(
                                line("appeal.side.browsers", a, b, this::browsers),
                                line("appeal.side.room", a, b, this::room)))
                .toList();
    }

    private static Stream<Line> lines(List<SideFacts.Fact> ofHolder, List<SideFacts.Fact> ofAppellant) {
        return IntStream.range(0, ofHolder.size())
                .mapToObj(i -> new Line(
                        ofHolder.get(i).labelKey(),
                        ofHolder.get(i).words(),
                        ofAppellant.get(i).words()));
    }

    private static Line line(String key, Certification a, Certification b, Function<Certification, String> fact) {
        return new Line(key, fact.apply(a), fact.apply(b));
    }

    private String person(Certification side) {
        String sex = side.sex().map(one -> ui.text(one.labelKey(), List.of())).orElse("");
        String born = side.birthDate().map(String::valueOf).orElse("");
        return (sex + " " + born).strip();
    }

    private String category(Certification side) {
        return side.category().map(one -> ui.text(one.labelKey(), List.of())).orElse("");
    }

    private String way(Certification side) {
        return side.certifiedAt()
                .map(at -> ui.text("appeal.side.way.certified", List.of(at)))
                .orElseGet(() -> ui.text("appeal.side.way." + side.state().name(), List.of()));
    }

    /** How many browsers he signed in with, and how many accounts were in them: one that served many belongs to nobody. */
    private String browsers(Certification side) {
        List<String> own = browsers.devices(side.account());
        return own.isEmpty()
                ? ui.text("appeal.side.none", List.of())
                : ui.text("appeal.side.browsers.many", List.of(own.size(), browsers.accounts(own)));
    }

    private String room(Certification side) {
        Instant now = clock.now();
        Optional<Instant> until = rooms.stream()
                .flatMap(one -> one.until(side.account(), now, now).stream())
                .max(Comparator.naturalOrder());
        return until.map(at -> ui.text("appeal.side.room.until", List.of(at)))
                .orElseGet(() -> ui.text("appeal.side.none", List.of()));
    }
}
