package callboard.circular;

/**
 * Who writes: a school, or the platform.
 *
 * @param school its id, 0 for the platform
 * @param base address of its circulars
 * @param writes whether the person asking may write; others only read
 */
record Office(long school, String base, boolean writes) {

    boolean isPlatform() {
        return school == 0;
    }

    String href(Circular circular) {
        return base + "/" + circular.ref();
    }
}
