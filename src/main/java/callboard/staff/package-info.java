/**
 * Who works where: the staff page of a school and of the platform, with invitations, roles and last use. Whoever loses a
 * role loses it on his next request.
 */
@NullMarked
package callboard.staff;

import org.jspecify.annotations.NullMarked;
