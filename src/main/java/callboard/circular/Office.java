package callboard.circular;

/**
 * Who writes: a school, or the platform.
 *
 * @param school its id, 0 for the platform
 * @param base address of its circulars
 * @param name how it signs
 */
record Office(long school, String base, String name) {

    boolean isPlatform() {
        return school == 0;
    }

    String href(Circular circular) {
        return base + "/" + circular.ref();
    }
}
