package callboard.operator;

/**
 * One thing the product needs.
 *
 * @param name a word for programs, as {@code database}
 * @param fine whether it is as it should be
 * @param vital whether the node cannot work without it; where a point is not vital, its trouble is only told
 * @param detail in words for operators; no secrets and no personal data
 */
record HealthPoint(String name, boolean fine, boolean vital, String detail) {}
