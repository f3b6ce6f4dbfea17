package callboard.demo;

import callboard.account.Role;
import callboard.archive.ArchiveService;
import callboard.brochure.BrochureService;
import callboard.brochure.BrochureText;
import callboard.cast.Crest;
import callboard.cast.Leaflet;
import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.major.StudyLevel;
import callboard.media.PhotoRefused;
import callboard.rich.Prose;
import callboard.school.Contact;
import callboard.school.Paper;
import callboard.school.School;
import callboard.school.SchoolService;
import callboard.school.Schools;
import callboard.school.Season;
import callboard.school.SeasonService;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Founds the school, another one beside it, and what can be studied there. */
@RequestScoped
class Campus {

    static final String CODE = "jiangzhou";

    /** Characters of a line of the leaflet. */
    private static final int LINE = 36;

    private static final Duration FOUNDED = Duration.ofDays(45);

    private final SchoolService service;
    private final Schools schools;
    private final SeasonService seasons;
    private final Majors majors;
    private final Directions directions;
    private final ArchiveService archive;
    private final Company company;
    private final BrochureService brochures;
    private final LocalStore store;

    @Inject
    Campus(
            SchoolService service,
            Schools schools,
            SeasonService seasons,
            Majors majors,
            Directions directions,
            ArchiveService archive,
            Company company,
            BrochureService brochures,
            LocalStore store) {
        this.service = service;
        this.schools = schools;
        this.seasons = seasons;
        this.majors = majors;
        this.directions = directions;
        this.archive = archive;
        this.company = company;
        this.brochures = brochures;
        this.store = store;
    }

    void write(Script script, Play play) {
        Instant founded = play.now().minus(FOUNDED);
        script.at(founded, () -> company.hirePlatform(play));
        script.at(founded.plusSeconds(60), play.staff(Role.PLATFORM_ADMIN), () -> found(play));
        script.at(founded.plusSeconds(600), () -> company.hireSchool(play));
        script.at(founded.plusSeconds(86_400), play.staff(Role.OFFICER), () -> begin(play));
    }

    private void found(Play play) {
        School school = school(CODE, "school");
        school("linhai", "other");
        play.found(school, seasons.create(school, year(play)));
    }

    private School school(String code, String word) {
        School school = service.create(code, Play.word(word + ".name"), Play.word(word + ".region"));
        school.describe(
                Play.word(word + ".introduction"),
                new Contact(Play.word(word + ".phone"), "zsb@" + code + ".example", Play.word("hours")));
        schools.save(school);
        return school;
    }

    /** Students are admitted in September; from then on the next year's season runs. */
    private static int year(Play play) {
        var today = play.now().atOffset(ZoneOffset.ofHours(8));
        return today.getYear() + (today.getMonthValue() >= 9 ? 1 : 0);
    }

    private void begin(Play play) {
        present(schools.byId(play.season().schoolId()).orElseThrow());
        begin(play.season());
        Season last = seasons.create(play.school(), play.season().year() - 1);
        begin(last);
        archive.archive(last);
    }

    private void begin(Season season) {
        for (Course course : Course.values()) {
            Major major = find(season, course).orElseGet(() -> major(season, course));
            if (!course.direction().isEmpty()) {
                int place = directions.ofMajor(major.schoolId(), major.id()).size() + 1;
                directions.add(new Direction(major, Play.word(course.direction()), place));
            }
        }
    }

    private void present(School school) {
        Contact contact = school.contact();
        brochures.write(
                school,
                new BrochureText(
                        school.introduction(),
                        Prose.ofMarkup(Play.word("brochure.prospectus")).stored(),
                        Play.word("brochure.address"),
                        contact.phone(),
                        contact.email(),
                        contact.hours()),
                "");
        try {
            brochures.mark(school, Crest.png());
        } catch (PhotoRefused unreadable) {
            throw new IllegalStateException(unreadable);
        }
        brochures.lay(school, leaflet(school), Paper.NONE.paperKey());
        brochures.publish(school);
    }

    private Paper leaflet(School school) {
        List<String> lines = new ArrayList<>(List.of(Play.word("leaflet.title")));
        lines.addAll(Prose.ofMarkup(Play.word("brochure.prospectus"))
                .plain()
                .lines()
                .flatMap(line -> folded(line).stream())
                .toList());
        byte[] pdf = Leaflet.pdf(lines);
        try {
            ObjectKey key = ObjectKey.fresh("s" + school.id(), ObjectKey.Kind.PDF);
            store.put(key, new ByteArrayInputStream(pdf));
            return new Paper(key.toString(), Play.word("leaflet.title") + ".pdf", pdf.length, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> folded(String line) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < line.length(); from += LINE) {
            parts.add(line.substring(from, Math.min(line.length(), from + LINE)));
        }
        return parts;
    }

    Optional<Major> find(Season season, Course course) {
        return majors.ofSeason(season.schoolId(), season.id()).stream()
                .filter(major -> major.name().equals(Play.word(course.major())))
                .findFirst();
    }

    Optional<Direction> direction(Major major, Course course) {
        return directions.ofMajor(major.schoolId(), major.id()).stream()
                .filter(direction ->
                        !course.direction().isEmpty() && direction.name().equals(Play.word(course.direction())))
                .findFirst();
    }

    private Major major(Season season, Course course) {
        int place = majors.ofSeason(season.schoolId(), season.id()).size() + 1;
        Major major = new Major(season, Play.word(course.major()), place);
        major.describe(Play.word(course.major() + ".code"), major.name(), StudyLevel.UNDERGRADUATE);
        majors.add(major);
        return major;
    }
}
