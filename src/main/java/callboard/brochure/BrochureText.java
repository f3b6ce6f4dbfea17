package callboard.brochure;

import callboard.school.Contact;
import callboard.school.Presentation;
import callboard.school.School;
import jakarta.persistence.Embeddable;

/** What a school says on its page: plain texts, paragraphs parted by an empty line; an empty one is not shown. */
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

    Presentation.Shown shown(String logo) {
        return new Presentation.Shown(logo, introduction, prospectus, address, contact());
    }
}
