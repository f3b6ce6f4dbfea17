package callboard.roster;

import java.util.Optional;

/**
 * Where a registration stands for good.
 *
 * @param directionId empty where the major has no directions
 * @param importId the import that brings it
 */
public record ApplicantPlace(long schoolId, long seasonId, long majorId, Optional<Long> directionId, long importId) {

    String choiceKey() {
        return majorId + "/" + directionId.map(String::valueOf).orElse("");
    }
}
