package callboard.identity;

import java.time.LocalDate;

/** The person a document speaks of. */
public record Person(String name, Sex sex, LocalDate birthDate) {}
