package callboard.pool;

/** The columns of an officer's sheet that are read, known by their headings. */
enum SheetColumn {
    TEXT,
    KIND
}
