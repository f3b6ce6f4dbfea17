package callboard.outgoing;

import callboard.account.SchoolCodes;
import callboard.export.Columns;
import callboard.export.Demand;
import callboard.export.ExportColumn;
import callboard.export.ExportFormat;
import callboard.export.ExportSource;
import callboard.export.ExportSources;
import callboard.export.ListExport;
import callboard.export.Listed;
import callboard.export.Offer;
import callboard.export.Wish;
import callboard.web.NotFound;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds what somebody chose among what he may take out of a school. */
@RequestScoped
class ExportDesk {

    private final SchoolCodes codes;
    private final ExportSources sources;
    private final Ui ui;

    @Inject
    ExportDesk(SchoolCodes codes, ExportSources sources, Ui ui) {
        this.codes = codes;
        this.sources = sources;
        this.ui = ui;
    }

    /** A list that can be exported, one of its subjects as it is filtered, and the columns that are chosen of all there are. */
    public record Picked(ListExport source, Listed listed, List<ExportColumn> all, List<ExportColumn> chosen) {

        List<String> ids() {
            return chosen.stream().map(ExportColumn::id).toList();
        }

        public boolean isChosen(String id) {
            return ids().contains(id);
        }
    }

    long school(String code) {
        return codes.idOf(code).orElseThrow(NotFound.exception());
    }

    static String home(String code) {
        return "/schools/" + code + "/desk/exports";
    }

    /** Everything with something to take out for the person asking. */
    List<ExportSource> open(long school) {
        return sources.all().stream().filter(source -> source.isOpen(school)).toList();
    }

    /** What was chosen as a demand, for lists and for what is offered as it is. */
    Demand demand(long school, ExportChoice choice) {
        ExportSource source = NotFound.unless(sources.of(choice.kind));
        ExportFormat format = ExportFormat.of(choice.format, source.formats());
        if (source instanceof ListExport list) {
            Picked picked = pick(school, list, choice);
            NotFound.unless(Optional.of(list).filter(one -> one.hasNumbers() || !choice.isFull()));
            Wish wish = new Wish(choice.filter, picked.ids(), choice.isFull());
            Listed listed = picked.listed();
            String told = Listed.told(listed.words(), ui.text("export.filter.none", List.of()));
            return new Demand(listed.offer(), wish, told, format, ui.language(), choice.reasonGiven());
        }
        Offer offer = NotFound.unless(source.offers(school).stream()
                .filter(one -> one.subject().equals(choice.subject))
                .findFirst());
        return Demand.of(offer, format, ui.language());
    }

    /** What was chosen, or as if it did not exist. */
    Picked pick(long school, ExportChoice choice) {
        ListExport source = NotFound.unless(
                sources.of(choice.kind).filter(ListExport.class::isInstance).map(ListExport.class::cast));
        return pick(school, source, choice);
    }

    /** A subject nobody named is the first. */
    Picked pick(long school, ListExport source, ExportChoice choice) {
        Offer offer = NotFound.unless(source.offers(school).stream()
                .filter(one -> choice.subject.isEmpty() || one.subject().equals(choice.subject))
                .findFirst());
        List<ExportColumn> all = source.columns(school, offer.subject(), ui.language());
        Columns<Object> columns = new Columns<>();
        all.forEach(column -> columns.with(column, any -> ""));
        return new Picked(
                source,
                source.listed(offer, school, choice.filter, ui.language()),
                all,
                columns.chosen(choice.columns).shown());
    }
}
