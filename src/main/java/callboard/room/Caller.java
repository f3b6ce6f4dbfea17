package callboard.room;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.account.Permissions;
import callboard.sitting.Device;
import callboard.web.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who calls the API, and from which device. */
@RequestScoped
class Caller {

    static final String HEADER = "X-Callboard-Device";

    private final CurrentSignIn current;
    private final Permissions permissions;
    private final Exchange exchange;

    @Inject
    Caller(CurrentSignIn current, Permissions permissions, Exchange exchange) {
        this.current = current;
        this.permissions = permissions;
        this.exchange = exchange;
    }

    /** The candidate's account; a door has let him through. */
    long account() {
        return current.account().map(Account::id).orElseThrow();
    }

    /** If not, he is an officer who tries an exam out. */
    boolean isCandidate() {
        return current.account().filter(Account::isCandidate).isPresent();
    }

    /** Whether what is his own at this school is open to him now. */
    boolean owns(long school) {
        return permissions.owns(school);
    }

    /** Empty if the request does not say which device it comes from, in the one spelling there is. */
    Optional<Device> knownDevice() {
        String id = header(HEADER);
        try {
            return Optional.of(new Device(id, name(header("User-Agent"))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The device, where {@link ApiGate} has asked for it. */
    Device device() {
        return knownDevice().orElseThrow();
    }

    /** What its owner would call it: program and system, as far as it says so. */
    static String name(String agent) {
        String program = first(agent, "MicroMessenger", "QQBrowser", "Edg", "Firefox", "Chrome", "Safari");
        String system = first(agent, "iPhone", "iPad", "HarmonyOS", "Android", "Windows", "Mac OS", "Linux");
        return program + ", " + system;
    }

    private static String first(String agent, String... names) {
        for (String name : names) {
            if (agent.contains(name)) {
                return name;
            }
        }
        return "?";
    }

    private String header(String name) {
        return Optional.ofNullable(exchange.request().getHeader(name)).orElse("");
    }
}
