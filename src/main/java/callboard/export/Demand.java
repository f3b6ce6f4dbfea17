package callboard.export;

import callboard.web.Language;

/**
 * What somebody asks for.
 *
 * @param reason in his own words where the wish is {@link Wish#full}, else empty
 */
public record Demand(Offer offer, Wish wish, ExportFormat format, Language language, String reason) {

    /** An offer as it is. */
    public static Demand of(Offer offer, ExportFormat format, Language language) {
        return new Demand(offer, Wish.PLAIN, format, language, "");
    }
}
