package callboard.brochure;

import callboard.config.Settings;
import callboard.media.QrDrawing;
import callboard.school.School;
import callboard.web.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where people find pages of this installation, a school's before all: the address people use, or, where none is set, the one this officer came by. */
@RequestScoped
public class PublicAddress {

    private final Settings settings;
    private final Exchange exchange;

    @Inject
    PublicAddress(Settings settings, Exchange exchange) {
        this.settings = settings;
        this.exchange = exchange;
    }

    public String of(School school) {
        return of("/schools/" + school.code());
    }

    /** The address of a page, by its path. */
    public String of(String path) {
        return front() + path;
    }

    QrDrawing drawing(School school) {
        return QrDrawing.of(of(school));
    }

    private String front() {
        return settings.http()
                .publicUrl()
                .map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(this::asked);
    }

    private String asked() {
        HttpServletRequest request = exchange.request();
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
