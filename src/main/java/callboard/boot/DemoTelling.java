package callboard.boot;

import callboard.config.Settings;
import callboard.demo.Demo;

/** Tells on the terminal what a demo consists of and how to get in. */
final class DemoTelling {

    private DemoTelling() {}

    /** @param address of the server, empty while there is none */
    static void tell(String address, Settings settings, Demo.Made made) {
        System.out.println("Demo log-ins, also in " + settings.data().resolve("demo-logins.txt") + ":");
        made.logins()
                .forEach(login -> System.out.printf(
                        "  %-18s %s%s  %s  %s  %s%n",
                        login.role(), address, login.page(), login.username(), login.password(), login.note()));
        System.out.println("A roster with 1,000 rows and some errors, for trying the import as OFFICER: "
                + settings.data().resolve("demo-roster.xlsx"));
        if (made.withoutTool()) {
            System.out.println("No media tool starts here: the demo's recordings stay at the technical check.");
            System.out.println(
                    "To see them, install ffmpeg, or on a Debian-like system libasound2 libpulse0 libxcb-shm0,"
                            + " delete the data folder and start again.");
        }
    }
}
