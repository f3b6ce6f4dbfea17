package callboard.screening;

import callboard.school.DeskSchool;
import callboard.sitting.Take;
import callboard.store.ObjectKey;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import callboard.upload.TakeFindings;
import callboard.upload.Watching;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes what pages show of takes, with addresses that are good for the sign-in of this request. */
@RequestScoped
class Cards {

    private final DeskSchool desk;
    private final Subjects subjects;
    private final Watching watching;
    private final Ui ui;

    @Inject
    Cards(DeskSchool desk, Subjects subjects, Watching watching, Ui ui) {
        this.desk = desk;
        this.subjects = subjects;
        this.watching = watching;
        this.ui = ui;
    }

    /** Rows of one exam. */
    List<Card> of(long exam, List<Row> rows) {
        Map<Long, Subject> known =
                subjects.ofExam(desk.id(), exam).stream().collect(Collectors.toMap(Subject::id, Function.identity()));
        return rows.stream()
                .map(row ->
                        card(row, Objects.requireNonNull(known.get(row.take().subjectId()))))
                .toList();
    }

    Card of(Row row) {
        return of(row.take().examId(), List.of(row)).get(0);
    }

    private Card card(Row row, Subject subject) {
        Take take = row.take();
        Optional<TakeFindings> found = found(take);
        return new Card(
                take,
                row.number(),
                subject.terms(),
                row.decision(),
                found.map(TakeFindings::seconds)
                        .filter(seconds -> seconds > 0)
                        .map(Double::longValue)
                        .orElse(take.sealed().duration().toSeconds()),
                found.map(one -> FlagWord.of(one, subject.terms(), ui)).orElse(List.of()),
                address(take, take.copies().poster()),
                address(take, take.copies().playback()),
                strip(take, found),
                desk.href("screening/" + take.ref()));
    }

    private static Optional<TakeFindings> found(Take take) {
        String findings = take.copies().findings();
        return findings.isEmpty() ? Optional.empty() : Optional.of(TakeFindings.parse(findings));
    }

    private Optional<Strip> strip(Take take, Optional<TakeFindings> found) {
        return address(take, take.copies().sheet()).flatMap(sheet -> found.map(one -> Strip.of(sheet, one)));
    }

    private Optional<String> address(Take take, Optional<ObjectKey> object) {
        return object.map(key -> watching.address(take, key));
    }
}
