package callboard.roster;

import callboard.identity.DocumentNumber;

/** What makes two rows the same row: document, major and direction. */
public record ApplicantKey(DocumentNumber document, MajorChoice choice) {}
