package callboard.boot;

import callboard.account.SignInFilter;
import callboard.web.CsrfFilter;
import callboard.web.FrontFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;

/** What every request passes before its page, outermost first. */
@ApplicationScoped
class PageFilters {

    private final List<Filter> filters;

    @Inject
    PageFilters(
            FrontFilter front, GiveWayFilter giveWay, BodyLimitFilter bodies, CsrfFilter forgery, SignInFilter signIn) {
        this.filters = List.of(front, giveWay, bodies, forgery, signIn);
    }

    void mount(ServletContextHandler context) {
        for (Filter filter : filters) {
            FilterHolder holder = new FilterHolder(filter);
            holder.setAsyncSupported(true);
            context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
        }
    }
}
