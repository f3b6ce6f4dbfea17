package callboard.staff;

import callboard.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Where colleagues work: one school, or the platform.
 *
 * @param school its id, 0 for the platform
 * @param base address of its staff page
 * @param name as an invitation calls it
 */
record Workplace(long school, String base, String name) {

    boolean isPlatform() {
        return school == 0;
    }

    OptionalLong schoolId() {
        return isPlatform() ? OptionalLong.empty() : OptionalLong.of(school);
    }

    /** The roles that can be given here. */
    List<Role> roles() {
        return givable().filter(role -> !role.isExtra()).toList();
    }

    /** What can be given here on top of a role. */
    List<Role> extras() {
        return givable().filter(Role::isExtra).toList();
    }

    private Stream<Role> givable() {
        return Arrays.stream(Role.values()).filter(role -> role.isPlatform() == isPlatform());
    }

    /** Of these names the roles that can be given here; others nobody can have chosen on the page. */
    List<Role> chosen(List<String> names) {
        return givable().filter(role -> names.contains(role.name())).toList();
    }

    /** The role that manages the people here, and of which one must always be left. */
    Role manager() {
        return isPlatform() ? Role.PLATFORM_ADMIN : Role.ADMIN;
    }

    String href(String ref) {
        return base + "/" + ref;
    }
}
