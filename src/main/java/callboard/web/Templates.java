package callboard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ognl.MethodFailedException;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import ognl.OgnlRuntime;
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
        OgnlRuntime.setPropertyAccessor(Record.class, new RecordProperties());
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

    /**
     * Lets templates read the components of records, of which our pages are made. The expression language finds them too, but looks
     * through all methods of the class each time: that was a quarter of what a page allocated.
     */
    static final class RecordProperties extends ObjectPropertyAccessor {

        private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
            @Override
            protected Map<String, Method> computeValue(Class<?> type) {
                return Stream.of(type.getRecordComponents())
                        .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordProperties::accessor));
            }
        };

        private static Method accessor(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // public, but the record itself need not be
            return accessor;
        }

        @Override
        @SuppressWarnings("rawtypes") // as it is declared
        public @Nullable Object getPossibleProperty(Map context, Object target, String name) throws OgnlException {
            Method component = COMPONENTS.get(target.getClass()).get(name);
            if (component == null) {
                return super.getPossibleProperty(context, target, name);
            }
            try {
                return component.invoke(target);
            } catch (InvocationTargetException e) {
                throw new MethodFailedException(target, name, e.getCause());
            } catch (IllegalAccessException e) {
                throw new OgnlException(name, e);
            }
        }
    }
}
