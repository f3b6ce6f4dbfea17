package callboard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.messageresolver.IMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** Turns a view and its model into HTML. Views lie in {@code webapp/WEB-INF/views/<package>/<page>.html}. */
@ApplicationScoped
public class Templates {

    private final TemplateEngine engine = new TemplateEngine();

    @Inject
    Templates(Messages messages) {
        FileTemplateResolver files = new FileTemplateResolver();
        files.setPrefix("webapp/WEB-INF/views/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        files.setCacheable(true);
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new OurMessages(messages));
        engine.setLinkBuilder(new RootLinks());
    }

    /** The page as text; every view finds {@code ui} beside its own model. */
    public String render(String view, Language language, Map<String, Object> model) {
        return engine.process(view, new Context(language.locale(), model));
    }

    private record OurMessages(Messages messages) implements IMessageResolver {

        @Override
        public String getName() {
            return "callboard";
        }

        @Override
        public Integer getOrder() {
            return 1;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
            Language language = Language.of("", context.getLocale());
            return messages.text(language, key, arguments == null ? new Object[0] : arguments);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
            return "??" + key + "??";
        }
    }

    /** The product lives at the root of its host, so {@code @{/schools}} is what it says. */
    private static final class RootLinks extends StandardLinkBuilder {

        @Override
        protected String computeContextPath(
                IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return link;
        }
    }
}
