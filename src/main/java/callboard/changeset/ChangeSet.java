package callboard.changeset;

/**
 * What one file would change in a roster, named by its import.
 *
 * @param ref of the import, to which the lines are sealed
 */
public record ChangeSet(long schoolId, long importId, String ref) {}
