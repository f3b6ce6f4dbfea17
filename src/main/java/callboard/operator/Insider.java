package callboard.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** Tells somebody on the machine itself from somebody whom a proxy on this machine only passes on. */
final class Insider {

    private static final Set<String> PROXIES = Set.of("forwarded", "via", "x-real-ip", "true-client-ip");

    private Insider() {}

    /** Whether the request comes from the loopback interface and says of nobody in between. */
    static boolean asks(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && Collections.list(request.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .noneMatch(name -> PROXIES.contains(name) || name.startsWith("x-forwarded"));
    }

    /** @param address digits, never a name, so nothing is looked up */
    private static boolean isLoopback(String address) {
        try {
            return address.matches("[0-9a-fA-F.:%\\[\\]]+")
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
