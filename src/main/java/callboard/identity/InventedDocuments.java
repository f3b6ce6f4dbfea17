package callboard.identity;

/** Says that this is a database without real people, where numbers that belong to nobody may be certified (demo, tests). */
public interface InventedDocuments {

    boolean areAllowed();
}
