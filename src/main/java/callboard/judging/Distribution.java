package callboard.judging;

import callboard.screening.Work;
import callboard.screening.Works;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands works to judges: each judge of an exam gets every work, under a code and in an order that chance makes for him alone
 * . Works that are let through later come after those he has.
 */
@ApplicationScoped
class Distribution {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Works works;
    private final BlindCodes codes;

    @Inject
    Distribution(Works works, BlindCodes codes) {
        this.works = works;
        this.codes = codes;
    }

    /** Brings the judge's works in step with what the screening lets through; a data exception if another page was faster. */
    @Transactional
    void refresh(Assignment assignment) {
        List<Work> judgeable = works.judgeable(assignment.schoolId(), assignment.examId());
        Set<Long> wanted = judgeable.stream().map(Work::take).collect(Collectors.toSet());
        List<BlindCode> known = codes.ofAssignment(assignment.schoolId(), assignment.id());
        for (BlindCode code : known) {
            if (code.isWithdrawn() == wanted.contains(code.takeId())) {
                code.withdraw(!code.isWithdrawn());
                codes.save(code);
            }
        }
        hand(assignment, judgeable, known);
    }

    private void hand(Assignment assignment, List<Work> judgeable, List<BlindCode> known) {
        Set<Long> had = known.stream().map(BlindCode::takeId).collect(Collectors.toSet());
        List<Work> fresh = new ArrayList<>(
                judgeable.stream().filter(work -> !had.contains(work.take())).toList());
        Collections.shuffle(fresh, CHANCE);
        Set<String> used = known.stream().map(BlindCode::code).collect(Collectors.toCollection(HashSet::new));
        int place = known.stream().mapToInt(BlindCode::place).max().orElse(0);
        for (Work work : fresh) {
            codes.add(new BlindCode(assignment, work, unused(used), ++place));
        }
    }

    private static String unused(Set<String> used) {
        String code = code();
        while (!used.add(code)) {
            code = code();
        }
        return code;
    }

    /** Such as K7-204: short enough to be said on the phone, many enough for the largest exam. */
    private static String code() {
        char letter = LETTERS.charAt(CHANCE.nextInt(LETTERS.length()));
        return String.format(Locale.ROOT, "%c%d-%03d", letter, CHANCE.nextInt(10), CHANCE.nextInt(1000));
    }
}
