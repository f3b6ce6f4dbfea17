/**
 * The back office: pages over what the lower floors do by themselves — long work and finders, the trail, the
 * outbox and everybody's own notices. They stand here because their doors and menus know roles and schools.
 */
@NullMarked
package callboard.office;

import org.jspecify.annotations.NullMarked;
