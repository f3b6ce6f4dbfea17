package callboard.export;

import callboard.web.Language;

/**
 * What somebody asks for.
 *
 * @param told which rows, in words; empty until the file is written where only its source can say it
 * @param reason in his own words where the wish is {@link Wish#full}, else empty
 */
public record Demand(Offer offer, Wish wish, String told, ExportFormat format, Language language, String reason) {

    /** An offer as it is. */
    public static Demand of(Offer offer, ExportFormat format, Language language) {
        return new Demand(offer, Wish.PLAIN, "", format, language, "");
    }
}
