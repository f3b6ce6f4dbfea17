package callboard.store;

/**
 * One part as the manifest announces it.
 *
 * @param number from 1
 * @param length in bytes
 */
public record ExpectedPart(int number, long length, PartDigest sha256) {
    public ExpectedPart {
        if (number < 1 || number > Manifest.MAX_PARTS || length < 1 || length > Manifest.PART_SIZE) {
            throw new IllegalArgumentException("part " + number + " of " + length + " bytes");
        }
    }
}
