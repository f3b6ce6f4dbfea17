package callboard.filing;

import callboard.exam.Exam;
import callboard.result.Publication;
import callboard.school.School;
import callboard.school.Season;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a file is made of: the last round of every major and direction of a season, where candidates can read its publication. An
 * earlier round is never filed, because who passed it has not passed yet.
 *
 * @param parts every last round; those that are not published yet are named, and are in no file
 */
public record FilingScope(School school, Season season, SchoolFiling named, List<LastRound> parts) {

    /** The last round of one major and direction, with what is published of it. */
    public record LastRound(Exam exam, Optional<Publication> publication) {

        public int people() {
            return publication.map(one -> one.counts().passed()).orElse(0);
        }
    }

    public FilingScope {
        parts = List.copyOf(parts);
    }

    /** Only what one publication holds; none where that is not filed. */
    Optional<FilingScope> only(String publication) {
        List<LastRound> one = parts.stream()
                .filter(part -> part.publication()
                        .filter(is -> is.ref().equals(publication))
                        .isPresent())
                .toList();
        return one.isEmpty() ? Optional.empty() : Optional.of(new FilingScope(school, season, named, one));
    }

    List<LastRound> published() {
        return parts.stream().filter(part -> part.publication().isPresent()).toList();
    }

    /** How many rows the file has. */
    public int people() {
        return parts.stream().mapToInt(LastRound::people).sum();
    }

    /** The name the regulator wants, without its ending; without a code as if it were five zeros. */
    public String fileName() {
        String code = named.institutionCode();
        return "YS" + (code.isEmpty() ? "00000" : code);
    }

    /**
     * Names exactly these publications, as the subject of an export: once one of them is recalled, or another one joins, nobody
     * is offered the old file any more.
     */
    String subject() {
        String refs = published().stream()
                .flatMap(part -> part.publication().stream())
                .map(Publication::ref)
                .sorted()
                .collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(refs.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
