package callboard.roster;

/**
 * A row of the roster as far as matching needs it.
 *
 * @param ref the row's public name, handed back untouched
 * @param region as the row has it, empty for none
 */
public record Registration(String ref, MajorChoice choice, String name, String region) {}
