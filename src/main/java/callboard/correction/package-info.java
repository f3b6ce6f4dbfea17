/**
 * 认证更正: what was certified turns out to be wrong. The candidate asks for it with evidence, or a reviewer opens it for
 * somebody whom he found by his exact document or log-in name; a second person, who touched the certification on neither side,
 * decides. Then the certification changes at once and for every school, and {@link callboard.correction.Corrected} lets the floors
 * above tell the schools concerned and ask the match R-12 again.
 */
@NullMarked
package callboard.correction;

import org.jspecify.annotations.NullMarked;
