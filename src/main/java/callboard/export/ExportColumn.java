package callboard.export;

/**
 * A column that can be chosen.
 *
 * @param id never changed: saved choices know it by this
 * @param group heading it stands under among the columns that are not chosen yet
 * @param heading in the language of the reader, and of the file
 * @param masked whether it is masked unless the whole number was asked for
 * @param usual whether it is chosen before anybody chose
 */
public record ExportColumn(String id, String group, String heading, boolean masked, boolean usual) {}
