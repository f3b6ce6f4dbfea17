package callboard.unsent;

import static java.nio.charset.StandardCharsets.UTF_8;

import callboard.account.LogInRedirect;
import callboard.config.Clock;
import callboard.data.Vault;
import callboard.web.Exchange;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps forms of the desks that came after their sender's sign-in had run out, and opens them for him. */
@RequestScoped
public class Keeping implements LogInRedirect.LateForms {

    static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 5;
    private static final int LONGEST_ADDRESS = 400;
    private static final Pattern DESKS = Pattern.compile("/(schools/[^/]+/desk|platform)/.+");
    private static final Set<String> OURS = Set.of("_csrf", Forms.HOLD, Forms.KEPT);

    private final UnsentForms forms;
    private final Vault vault;
    private final Exchange exchange;
    private final Clock clock;

    @Inject
    Keeping(UnsentForms forms, Vault vault, Exchange exchange, Clock clock) {
        this.forms = forms;
        this.vault = vault;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** One field as it was sent. */
    public record Field(String name, String value) {}

    @Override
    @Transactional
    public boolean keep(long account) {
        HttpServletRequest request = exchange.request();
        List<Field> fields = typed(request);
        if (!isForm(request) || fields.isEmpty() || isFull(account)) {
            return false;
        }
        String text = fields.stream()
                .map(field -> URLEncoder.encode(field.name(), UTF_8) + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
        forms.add(new UnsentForm(account, request.getRequestURI(), place -> vault.seal(place, text), clock.now()));
        return true;
    }

    /** Nothing that is kept gives way: who sits at a browser left behind must not push out what its owner typed. */
    private boolean isFull(long account) {
        return of(account).size() >= MOST;
    }

    /** The form of this request was saved: the kept one it was filled from, if any, has done its service. */
    @Transactional
    public void saved(long account) {
        HttpServletRequest request = exchange.request();
        String kept = request.getParameter(Forms.KEPT);
        if (kept != null && request.getParameter(Forms.HOLD) == null) {
            forms.of(account, kept)
                    .filter(form -> form.address().equals(request.getRequestURI()))
                    .ifPresent(forms::remove);
        }
    }

    List<UnsentForm> of(long account) {
        return forms.ofAccount(account, clock.now().minus(KEPT));
    }

    List<Field> open(UnsentForm form) {
        List<Field> fields = new ArrayList<>();
        for (String field : vault.open(form.place(), form.fields).split("&", -1)) {
            int end = field.indexOf('=');
            fields.add(new Field(
                    URLDecoder.decode(field.substring(0, end), UTF_8),
                    URLDecoder.decode(field.substring(end + 1), UTF_8)));
        }
        return fields;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return request.getMethod().equals("POST")
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getHeader("HX-Request") == null
                && request.getRequestURI().length() <= LONGEST_ADDRESS
                && DESKS.matcher(request.getRequestURI()).matches();
    }

    /** Without what only this product put there, and without passwords, which nobody keeps. */
    private static List<Field> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !OURS.contains(field.getKey()))
                .filter(field -> !field.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }
}
