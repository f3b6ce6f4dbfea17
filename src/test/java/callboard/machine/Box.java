package callboard.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A machine whose package manager needs no network. */
final class Box implements Machine {

    final Map<String, String> settings = new HashMap<>();
    final List<String> programs = new ArrayList<>();
    final List<List<String>> ran = new ArrayList<>();
    final List<String> installable;
    boolean mayInstall = false;

    /** @param installable what is there after an installation; nothing for a package manager that fails */
    Box(String... installable) {
        this.installable = new ArrayList<>(List.of(installable));
    }

    @Override
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public Optional<Path> onPath(String program) {
        return programs.contains(program) ? Optional.of(Path.of("/usr/bin", program)) : Optional.empty();
    }

    @Override
    public boolean mayInstall() {
        return mayInstall;
    }

    @Override
    public boolean run(List<String> command) {
        ran.add(command);
        programs.addAll(installable);
        return !installable.isEmpty();
    }

    @Override
    public <T> T alone(Supplier<T> act) {
        return act.get();
    }
}
