package callboard.brochure;

import callboard.rich.Prose;
import callboard.school.Contact;
import callboard.school.Paper;
import callboard.school.Presentation;
import callboard.school.School;
import jakarta.persistence.Embeddable;

/**
 * What a school says on its page; an empty text is not shown.
 *
 * @param introduction as {@link Prose} is stored
 * @param prospectus as {@link Prose} is stored
 */
@Embeddable
public record BrochureText(
        String introduction, String prospectus, String address, String phone, String email, String hours) {

    /** What the platform entered when it created the school. */
    static BrochureText first(School school) {
        Contact contact = school.contact();
        return new BrochureText(school.introduction(), "", "", contact.phone(), contact.email(), contact.hours());
    }

    Contact contact() {
        return new Contact(phone, email, hours);
    }

    Presentation.Shown shown(String logo, Paper paper) {
        return new Presentation.Shown(logo, introductionProse(), prospectusProse(), paper, address, contact());
    }

    public Prose introductionProse() {
        return Prose.of(introduction);
    }

    public Prose prospectusProse() {
        return Prose.of(prospectus);
    }

    /** Whether a reader sees no difference; a plain text and the same text as paragraphs have none. */
    boolean reads(BrochureText other) {
        return markup(introduction).equals(markup(other.introduction))
                && markup(prospectus).equals(markup(other.prospectus))
                && address.equals(other.address)
                && contact().equals(other.contact());
    }

    private static String markup(String stored) {
        return Prose.of(stored).html().markup();
    }
}
