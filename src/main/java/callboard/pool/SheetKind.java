package callboard.pool;

/** What a row of an officer's sheet says it is. */
enum SheetKind {
    TEXT,
    FILE
}
