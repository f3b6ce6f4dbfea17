package callboard.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The images of a certification. */
public enum ImageSide {
    /** 人像面, or the page of the document that shows its owner. */
    FRONT(Step.DOCUMENT),
    /** 国徽面. */
    BACK(Step.DOCUMENT),
    /** Bare-headed, as on the document. */
    PHOTO(Step.PHOTO),
    /** Proof of registration for the entrance exam. */
    PROOF(Step.SCHOOL);

    private final Step step;

    ImageSide(Step step) {
        this.step = step;
    }

    /** By its word in addresses. */
    public static Optional<ImageSide> read(String word) {
        return Stream.of(values()).filter(side -> side.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Step step() {
        return step;
    }
}
