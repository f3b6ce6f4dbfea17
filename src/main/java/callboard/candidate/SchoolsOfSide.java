package callboard.candidate;

import callboard.appeal.SideFacts;
import callboard.entry.EntryState;
import callboard.identity.Certification;
import callboard.identity.PersonName;
import callboard.identity.Province;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the desk of appeals what schools know of a side: which rosters have the document with just this name and region, as an
 * application would find it, and how many exams it has applied for and entered.
 */
@RequestScoped
public class SchoolsOfSide implements SideFacts {

    private final EntryRows rows;
    private final Ui ui;

    @Inject
    SchoolsOfSide(EntryRows rows, Ui ui) {
        this.rows = rows;
        this.ui = ui;
    }

    @Override
    public List<Fact> of(Certification side) {
        return List.of(
                new Fact("candidate.side.rosters", rosters(side)), new Fact("candidate.side.exams", exams(side)));
    }

    private String rosters(Certification side) {
        String found = rows.registered(side.documentIndex()).stream()
                .filter(row -> PersonName.same(row.name(), side.name()))
                .filter(row -> row.region().isBlank() || Province.same(row.region(), side.region()))
                .map(row -> row.school() + " " + row.major())
                .collect(Collectors.joining("\n"));
        return found.isEmpty() ? none() : found;
    }

    private String exams(Certification side) {
        List<EntryRows.Own> own = rows.ofAccounts(Set.of(side.account()), EnumSet.allOf(EntryState.class));
        long entered = own.stream()
                .filter(row -> row.entry().room().enteredAt().isPresent())
                .count();
        return own.isEmpty() ? none() : ui.text("candidate.side.exams.many", List.of(own.size(), entered));
    }

    private String none() {
        return ui.text("candidate.side.none", List.of());
    }
}
