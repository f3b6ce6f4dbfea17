package callboard.machine;

import java.util.List;

/**
 * The system's libraries without which the media tool of our own jar does not start: slim images lack them. For root on a
 * Debian-like system they are installed, unless {@code -Dbrowser.install=false}, before the first test that could load it: a
 * JVM in which it failed once never tries again.
 */
public record MediaLibraries(Machine machine) {

    private static final String PACKAGES = " libasound2 libpulse0 libxcb-shm0";

    /** For whoever has to do it by hand. */
    public static final String COMMAND = "apt-get update && apt-get install -y --no-install-recommends" + PACKAGES;

    static final List<String> ASKING = List.of("sh", "-c", "dpkg-query --show" + PACKAGES + " > /dev/null 2>&1");
    static final List<String> INSTALLING = List.of("sh", "-c", COMMAND);

    private static boolean prepared;

    /** Once per JVM; a machine where nothing may be installed stays as it is. */
    public static synchronized void prepare() {
        if (!prepared) {
            prepared = true;
            new MediaLibraries(new Machine.Local()).install();
        }
    }

    void install() {
        boolean forbidden =
                machine.setting("browser.install").filter("false"::equals).isPresent();
        if (!forbidden && machine.mayInstall()) {
            machine.alone(() -> machine.run(ASKING) || announced());
        }
    }

    private boolean announced() {
        System.err.println(
                "The media tool lacks libraries of the system. Installing them (-Dbrowser.install=false forbids it): "
                        + COMMAND);
        return machine.run(INSTALLING);
    }
}
