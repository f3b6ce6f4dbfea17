package callboard.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.identity.DocumentCheck;
import callboard.identity.DocumentRanges;
import callboard.rules.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PupilsTest {

    private static final List<Pupil> THOUSAND =
            IntStream.range(0, 1000).mapToObj(Pupils::of).toList();

    @Test
    void nobodyHasADocumentThatSomebodyCouldHave() {
        var check = new DocumentCheck(LocalDate.of(2027, 1, 16), DocumentRanges.ISSUED_AND_INVENTED);
        var real = new DocumentCheck(LocalDate.of(2027, 1, 16), DocumentRanges.ISSUED);
        for (Pupil pupil : THOUSAND) {
            assertEquals(Verdict.allowed(), check.of(pupil.document()), pupil.toString());
            assertTrue(real.of(pupil.document()).isRefused(), pupil.toString());
        }
    }

    @Test
    void aDocumentAgreesWithItsOwner() {
        for (Pupil pupil : THOUSAND) {
            assertEquals(pupil.document().birthDate().orElseThrow(), pupil.born());
            assertEquals(pupil.document().sex().orElseThrow(), pupil.person().sex());
        }
    }

    @Test
    void noTwoShareADocumentOrALogIn() {
        assertEquals(1000, THOUSAND.stream().map(Pupil::document).distinct().count());
        assertEquals(1000, THOUSAND.stream().map(Pupil::login).distinct().count());
    }

    @Test
    void theSameNumberIsTheSamePerson() {
        assertEquals(Pupils.of(42), Pupils.of(42));
    }

    @Test
    void theyComeFromManyPeoplesAndRegions() {
        assertTrue(THOUSAND.stream().map(Pupil::name).distinct().count() > 700);
        assertEquals(31, THOUSAND.stream().map(Pupil::province).distinct().count());
        assertTrue(THOUSAND.stream().filter(pupil -> pupil.name().contains("·")).count() > 40);
    }
}
