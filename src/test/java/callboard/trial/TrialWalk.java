package callboard.trial;

import callboard.Browserless;
import callboard.Page;
import callboard.room.Film;
import callboard.room.RoomClient;
import java.util.Map;
import java.util.UUID;

/** An officer on one device who tries an exam out; home is the exam's page at his desk. */
record TrialWalk(Browserless officer, String home) {

    static final Film FILM = Film.noise(1_000, 5);

    static TrialWalk of(Browserless officer, String home) {
        officer.header("X-Callboard-Device", UUID.randomUUID().toString())
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 16) Chrome/156.0")
                .header("X-CSRF-Token", officer.cookie("cb-csrf").orElseThrow());
        return new TrialWalk(officer, home);
    }

    /** Begins at this moment of Beijing; gives the address of the pretended entry. */
    String start(String at) {
        officer.get(home + "/trial")
                .form(home + "/trial")
                .fill("at", at)
                .submit()
                .redirectsTo("/entries");
        return officer.get("/entries")
                .hasStatus(200)
                .select("main a[href^=/entries/]")
                .attr("href");
    }

    /** Reads the notice and checks the device. */
    Page read(String entry) {
        return officer.get(entry + "/notice")
                .hasStatus(200)
                .form(entry + "/notice")
                .fill("read", "true")
                .submit()
                .redirectsTo(entry + "/device")
                .arrive();
    }

    /** Reads, checks and enters. */
    RoomClient enter(String entry) {
        Page inside = read(entry).form(entry + "/room").submit().hasStatus(303);
        String sitting = inside.header("Location").orElseThrow().replaceFirst(".*/sittings/", "");
        return new RoomClient(officer, sitting);
    }

    /** Starts at this moment and goes straight into the room. */
    RoomClient enterAt(String at) {
        return enter(start(at));
    }

    /** Records the first subject and submits it; gives the take. */
    static String submit(RoomClient room) {
        String take = room.take(1);
        room.seal(take, FILM.sealing("video/webm", 61_000)).hasStatus(201);
        return take;
    }

    /** Posts nothing but the token. */
    Page post(String address) {
        return officer.post(address, Map.of("_csrf", officer.cookie("cb-csrf").orElseThrow()));
    }
}
