package callboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ognl.Ognl;
import ognl.OgnlException;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.AssignationUtils;
import org.thymeleaf.standard.expression.EachUtils;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.standard.expression.StandardExpressions;

/** Reads every expression of a view as Thymeleaf would, so that a slip is found without a page that renders it. */
final class TemplateExpressions {

    private static final IEngineConfiguration ENGINE = new TemplateEngine().getConfiguration();

    private static final ExpressionContext CONTEXT = new ExpressionContext(ENGINE);

    private static final Pattern OGNL = Pattern.compile("[$*]\\{([^{}]*)}");

    private static final Pattern REFERENCE = Pattern.compile("~\\{\\s*([\\w/-]*)\\s*(?:::\\s*([\\w-]+))?");

    private TemplateExpressions() {}

    static List<String> faults(Template template, List<Template> all) {
        List<String> faults = new ArrayList<>();
        for (Template.Element element : template.elements()) {
            for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                if (attribute.getKey().startsWith("th:")) {
                    String at = template.at(element.line()) + " ";
                    attributeFault(attribute.getKey(), attribute.getValue()).ifPresent(it -> faults.add(at + it));
                    referenceFaults(template, attribute.getValue(), all).forEach(it -> faults.add(at + it));
                }
            }
        }
        return faults;
    }

    private static Optional<String> attributeFault(String name, String value) {
        boolean includes = name.equals("th:replace") || name.equals("th:insert");
        if (includes && value.contains("::") && !value.contains("~{")) {
            return Optional.of("a fragment is written ~{view :: name}: " + value);
        }
        if (value.contains("__")) {
            return Optional.empty(); // preprocessing is a fault of its own, and reading it would run it
        }
        try {
            read(name, value);
            Matcher expressions = OGNL.matcher(value);
            while (expressions.find()) {
                Ognl.parseExpression(expressions.group(1));
            }
            return Optional.empty();
        } catch (TemplateProcessingException | OgnlException e) {
            return Optional.of("no expression: " + name + "=\"" + value + "\"");
        }
    }

    private static void read(String name, String value) {
        switch (name) {
            case "th:each" -> EachUtils.parseEach(CONTEXT, value);
            case "th:with", "th:attr", "th:attrappend", "th:attrprepend" ->
                AssignationUtils.parseAssignationSequence(CONTEXT, value, false);
            case "th:fragment" -> FragmentSignatureUtils.parseFragmentSignature(ENGINE, value);
            case "th:remove", "th:ref", "th:inline" -> {}
            default -> StandardExpressions.getExpressionParser(ENGINE).parseExpression(CONTEXT, value);
        }
    }

    /** A fragment that is named must be there; {@code ~{:: main}} may also name an element of the same view. */
    private static List<String> referenceFaults(Template from, String value, List<Template> all) {
        List<String> faults = new ArrayList<>();
        Matcher references = REFERENCE.matcher(value);
        while (references.find()) {
            String view = references.group(1).isEmpty() ? from.name().replace(".html", "") : references.group(1);
            Optional<String> fragment = Optional.ofNullable(references.group(2));
            Optional<Template> target =
                    all.stream().filter(it -> it.name().equals(view + ".html")).findFirst();
            if (target.isEmpty()) {
                faults.add("no view " + view);
            } else if (fragment.isPresent() && !offers(target.get(), fragment.get())) {
                faults.add(view + " has no fragment " + fragment.get());
            }
        }
        return faults;
    }

    private static boolean offers(Template template, String fragment) {
        return template.elements().stream()
                .anyMatch(element -> element.name().equals(fragment)
                        || element.attribute("th:fragment").matches(Pattern.quote(fragment) + "\\s*(\\(.*\\))?"));
    }
}
