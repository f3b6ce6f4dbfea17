package callboard.school;

import java.util.List;
import java.util.Optional;

/** What a school published about itself; answered by the package in which its officers write it. */
public interface Presentation {

    /** None while nothing was published: then the page shows what the platform entered. */
    Optional<Shown> of(School school);

    /**
     * The texts of the page.
     *
     * @param logo key of the picture; empty for none
     */
    record Shown(String logo, String introduction, String prospectus, String address, Contact contact) {

        static Shown of(School school) {
            return new Shown(school.logo(), school.introduction(), "", "", school.contact());
        }

        public List<String> introductionLines() {
            return lines(introduction);
        }

        public List<String> prospectusLines() {
            return lines(prospectus);
        }

        /** Whether there is anybody to ask or anywhere to go. */
        public boolean isReachable() {
            return contact.isGiven() || !address.isEmpty();
        }

        private static List<String> lines(String text) {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
