package callboard.tidings;

import callboard.application.FailedApplications;
import callboard.config.Clock;
import callboard.correction.Changes;
import callboard.correction.Corrected;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.identity.IdentityMoved;
import callboard.notice.Message;
import callboard.school.School;
import callboard.school.Schools;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names to the schools what the platform decided about their candidates' identities. */
@ApplicationScoped
public class IdentityTidings {

    /** While the entries are not frozen yet, so that those frozen long ago are told apart. */
    private static final int BEFORE_FREEZING = 1000;

    private final Entries entries;
    private final FailedApplications failures;
    private final Certifications certifications;
    private final Exams exams;
    private final Schools schools;
    private final SchoolDesks desks;
    private final Clock clock;

    @Inject
    IdentityTidings(
            Entries entries,
            FailedApplications failures,
            Certifications certifications,
            Exams exams,
            Schools schools,
            SchoolDesks desks,
            Clock clock) {
        this.entries = entries;
        this.failures = failures;
        this.certifications = certifications;
        this.exams = exams;
        this.schools = schools;
        this.desks = desks;
        this.clock = clock;
    }

    /** Every school where he applied, or was refused, reads what is certified now; one notice a school. */
    void corrected(@Observes Corrected corrected) {
        Map<Long, String> pages = new LinkedHashMap<>();
        for (Entry entry : entries.of(corrected.account())) {
            if (entry.writtenState() != EntryState.FROZEN) {
                pages.putIfAbsent(entry.schoolId(), "candidates/" + entry.ref());
            }
        }
        failures.schoolsOf(corrected.account()).forEach(school -> pages.putIfAbsent(school, "failed-applications"));
        pages.forEach((id, page) -> {
            School school = schools.byId(id).orElseThrow();
            desks.tell(
                    school,
                    Message.of("tidings.corrected", "tidings.corrected.text", fields(corrected.changes()))
                            .leadingTo(desk(school, page)));
        });
    }

    /** Not the values, which stand on the page the notice leads to: a notice is kept where nobody asks who reads it. */
    private static Message.Words fields(Changes changes) {
        return new Message.Words(
                changes.lines().stream().map(line -> line.detail().labelKey()).toList());
    }

    /** Each frozen entry is named; where nobody can enter any more, the school is asked for a make-up for the new holder. */
    void moved(@Observes @Priority(BEFORE_FREEZING) IdentityMoved moved) {
        Instant now = clock.now();
        Certification holder = certifications.of(moved.toAccount()).orElseThrow();
        for (Entry entry : entries.of(moved.fromAccount())) {
            EntryState state = entry.writtenState();
            if (state != EntryState.FROZEN && state != EntryState.WITHDRAWN) {
                Exam exam = exams.byId(entry.schoolId(), entry.examId()).orElseThrow();
                boolean over = exam.times()
                        .closesAt()
                        .filter(close -> !now.isBefore(close))
                        .isPresent();
                School school = schools.byId(entry.schoolId()).orElseThrow();
                desks.tell(
                        school,
                        Message.of(
                                        "tidings.frozen",
                                        over ? "tidings.frozen.over" : "tidings.frozen.text",
                                        holder.documentMasked(),
                                        exam.major().name())
                                .leadingTo(desk(school, "candidates/" + entry.ref())));
            }
        }
    }

    private static String desk(School school, String page) {
        return "/schools/" + school.code() + "/desk/" + page;
    }
}
