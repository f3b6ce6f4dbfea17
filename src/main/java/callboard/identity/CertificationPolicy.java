package callboard.identity;

import callboard.rules.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be done with a certification, and if not, why. */
public final class CertificationPolicy {

    private CertificationPolicy() {}

    /** May the candidate change what is in it? */
    public static Verdict mayEdit(Certification certification) {
        return switch (certification.state()) {
            case DRAFT, RETURNED -> Verdict.allowed();
            case IN_REVIEW -> Verdict.refused("identity.edit.in-review");
            case CERTIFIED -> Verdict.refused("identity.edit.certified");
            case LOST -> Verdict.refused("identity.edit.lost");
        };
    }

    /** May the candidate confirm it? Only when no step is missing anything. */
    public static Verdict maySubmit(Certification certification) {
        return mayEdit(certification)
                .and(missing(certification).isEmpty() ? Verdict.allowed() : Verdict.refused("identity.submit.missing"));
    }

    /** The first step that still misses something. */
    public static Optional<Step> missing(Certification certification) {
        return Stream.of(Step.CATEGORY, Step.DOCUMENT, Step.PHOTO, Step.SCHOOL)
                .filter(step -> misses(certification, step))
                .findFirst();
    }

    private static boolean misses(Certification certification, Step step) {
        return switch (step) {
            case CATEGORY -> certification.category().isEmpty();
            case DOCUMENT ->
                certification.documentIndex().isEmpty()
                        || certification.key(ImageSide.FRONT).isEmpty()
                        || (needsBack(certification)
                                && certification.key(ImageSide.BACK).isEmpty());
            case PHOTO -> certification.key(ImageSide.PHOTO).isEmpty();
            case SCHOOL ->
                certification.region().isEmpty()
                        || certification.school().isEmpty()
                        || (needsProof(certification)
                                && certification.key(ImageSide.PROOF).isEmpty());
            case CONFIRMATION -> false;
        };
    }

    /** Passports have one page that matters; all other documents are cards with two sides. */
    public static boolean needsBack(Certification certification) {
        return certification
                .documentType()
                .filter(DocumentType.PASSPORT::equals)
                .isEmpty();
    }

    /** Whether the category has to prove its registration for the entrance exam. */
    public static boolean needsProof(Certification certification) {
        return certification
                .category()
                .filter(CandidateCategory::provesRegistration)
                .isPresent();
    }
}
