package callboard.school;

import callboard.rich.Prose;
import java.util.Optional;

/** What a school published about itself; answered by the package in which its officers write it. */
public interface Presentation {

    /** None while nothing was published: then the page shows what the platform entered. */
    Optional<Shown> of(School school);

    /**
     * The texts of the page.
     *
     * @param logo key of the picture; empty for none
     * @param paper the prospectus as a file
     */
    record Shown(String logo, Prose introduction, Prose prospectus, Paper paper, String address, Contact contact) {

        static Shown of(School school) {
            return new Shown(
                    school.logo(), Prose.of(school.introduction()), Prose.NONE, Paper.NONE, "", school.contact());
        }

        /** Whether there is anybody to ask or anywhere to go. */
        public boolean isReachable() {
            return contact.isGiven() || !address.isEmpty();
        }
    }
}
