package callboard.boot;

import callboard.job.GiveWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Tells long work that somebody waits. */
@ApplicationScoped
public class GiveWayFilter implements Filter {

    private final GiveWay giveWay;

    @Inject
    GiveWayFilter(GiveWay giveWay) {
        this.giveWay = giveWay;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        giveWay.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            giveWay.end();
        }
    }
}
