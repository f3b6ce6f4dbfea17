package callboard.filing;

/**
 * One thing found in one row.
 *
 * @param detail what of the value it is about: the characters that GBK lacks, a score; empty where the value is nobody's business
 */
public record Finding(FilingField field, Fault fault, String detail) {

    /**
     * Whether the regulator's program would turn the row down. Only one thing is merely told: a name's character that GBK lacks
     * is written {@code ??}, which is what the layout asks for and nobody could change.
     */
    public boolean refuses() {
        return fault != Fault.GLYPH || field != FilingField.XM;
    }
}
