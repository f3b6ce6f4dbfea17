package callboard.circular;

import callboard.candidate.CandidateLines;
import callboard.circular.Circulars.Receiver;
import callboard.config.Clock;
import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.identity.Province;
import callboard.rules.Verdict;
import callboard.school.School;
import callboard.school.Season;
import callboard.school.Seasons;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Ui;
import callboard.web.Wrong;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of circulars, the same for a school and for the platform. */
@RequestScoped
class CircularDesk {

    private static final int PAGE = 50;
    private static final int SEGMENT = 67;

    private final Circulars circulars;
    private final CandidateLines candidates;
    private final Seasons seasons;
    private final Exams exams;
    private final ExamNames names;
    private final CircularProgress progress;
    private final Clock clock;
    private final Forms forms;
    private final Ui ui;
    private final Models models;

    @Inject
    CircularDesk(
            Circulars circulars,
            CandidateLines candidates,
            Seasons seasons,
            Exams exams,
            ExamNames names,
            CircularProgress progress,
            Clock clock,
            Forms forms,
            Ui ui,
            Models models) {
        this.circulars = circulars;
        this.candidates = candidates;
        this.seasons = seasons;
        this.exams = exams;
        this.names = names;
        this.progress = progress;
        this.clock = clock;
        this.forms = forms;
        this.ui = ui;
        this.models = models;
    }

    String list(Office office) {
        models.put("office", office.base());
        models.put("writes", office.writes());
        models.put("circulars", circulars.page(office.school(), Limit.of(PAGE)));
        return "circular/list";
    }

    /** @param school whose exams can be chosen, if one is settled */
    String blank(Office office, Optional<School> school, Form form) {
        models.put("office", office.base());
        models.put("platform", office.isPlatform());
        models.put("form", form);
        models.put("audiences", Audience.values());
        models.put("exams", school.flatMap(this::season).map(this::choices).orElse(List.of()));
        models.put("states", EntryState.values());
        return "circular/new";
    }

    /** What the address asks for; with {@code from} it is a text that nobody sent, to be changed. */
    CircularForm fields(Office office, Map<String, String> asked, CircularService service) {
        Optional<Circular> earlier = unsent(office, asked.getOrDefault("from", ""));
        Map<String, String> all =
                new LinkedHashMap<>(earlier.map(service::choice).orElse(Map.of()));
        if (asked.containsKey("school")) {
            all.remove("audience");
        }
        all.putAll(asked);
        CircularForm fields = CircularForm.of(all);
        return earlier.map(fields::replacing).orElse(fields);
    }

    /** Draws it up, in place of the one that it changes. */
    Response draw(Office office, CircularForm fields, Chosen chosen, CircularService service) {
        Circular fresh = service.draw(office.school(), fields.text(chosen.told()), chosen.accounts(), fields.choice());
        unsent(office, fields.from).ifPresent(service::discard);
        return Redirect.to(office.href(fresh));
    }

    private Optional<Circular> unsent(Office office, String ref) {
        return circulars
                .byRef(office.school(), ref)
                .filter(one -> one.confirmedAt().isEmpty());
    }

    /** Whether an exam is one of those to be chosen of a school; all of them are. */
    boolean has(School school, String exam) {
        return exam.isEmpty()
                || season(school).stream()
                        .flatMap(one -> exams.open(one.schoolId(), one.id()).stream())
                        .anyMatch(one -> one.ref().equals(exam));
    }

    Circular find(Office office, String ref) {
        return NotFound.unless(circulars.byRef(office.school(), ref));
    }

    String show(Office office, Circular circular, long after, Form form) {
        List<Receiver> page = circulars.receivers(circular.id(), after, Limit.of(PAGE + 1));
        List<Receiver> shown = page.subList(0, Math.min(PAGE, page.size()));
        models.put("office", office.base());
        models.put("writes", office.writes());
        models.put("circular", circular);
        models.put("form", form);
        models.put("receivers", shown);
        models.put(
                "next",
                page.size() > PAGE
                        ? office.href(circular) + "?after="
                                + shown.get(PAGE - 1).receiver().id()
                        : null);
        models.put("may", CircularPolicy.mayConfirm(circular, clock.now()));
        models.put("told", circulars.countTold(circular.id()));
        models.put("work", progress.own(circular).orElse(null));
        fillSample(circular, shown);
        return "circular/show";
    }

    /** The one step that cannot be taken back: the count is typed, and compared here. */
    Response confirm(Office office, String ref, ConfirmationForm fields, CircularService service) {
        Circular circular = find(office, ref);
        Form form = forms.check(fields);
        CircularPolicy.mayConfirm(circular, clock.now()).orRefuse();
        Verdict count = CircularPolicy.rightCount(circular, fields.count);
        if (count.isRefused()) {
            form.reject("count", count.reasonKey(), count.args().toArray());
        }
        if (form.hasErrors()) {
            return Wrong.form(show(office, circular, 0, form));
        }
        service.confirm(circular, fields.count);
        return Redirect.to(office.href(circular));
    }

    /** Everybody who has an entry of this filter at the school, with the filter in words. */
    Chosen candidates(School school, CircularForm form) {
        Season season = NotFound.unless(season(school));
        String exam = exams.open(school.id(), season.id()).stream()
                .filter(one -> one.ref().equals(form.exam))
                .map(names::of)
                .findFirst()
                .orElse(ui.text("circular.every-exam", List.of()));
        String region = Province.read(form.region).map(Province::longName).orElse("");
        // what was searched for may be a person's number, and the list is in the trail for ever
        String search = form.q.isBlank() ? "" : ui.text("circular.search", List.of());
        String state = form.stateKey().map(key -> ui.text(key, List.of())).orElse("");
        String view = CandidateLines.isView(form.view) ? ui.text("candidate.view." + form.view, List.of()) : "";
        String told = Stream.of(school.name(), exam, state, view, region, search)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Chosen(told, candidates.accounts(season, form.filter()));
    }

    /** Whom it is for: in words, and each account once. */
    record Chosen(String told, List<Long> accounts) {}

    private Optional<Season> season(School school) {
        return seasons.current(school.id());
    }

    private List<Map.Entry<String, String>> choices(Season season) {
        return exams.open(season.schoolId(), season.id()).stream()
                .map((Exam exam) -> Map.entry(exam.ref(), names.of(exam)))
                .toList();
    }

    private void fillSample(Circular circular, List<Receiver> shown) {
        String name = shown.isEmpty() ? "" : shown.get(0).account().name();
        String text = circular.bodyFor(name);
        models.put("english", circular.englishFor(name));
        String sms = ui.text("circular.sms", List.of(circular.title(), text));
        models.put("sample", text);
        models.put("sampleName", name);
        models.put("sms", sms);
        models.put("segments", (sms.length() + SEGMENT - 1) / SEGMENT);
    }
}
