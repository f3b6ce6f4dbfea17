package callboard.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.ExamStage;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed into any form of a school's desk is taken, or refused with what was typed still in its fields: nothing at all, two hundred
 * characters, dates that do not exist, the last second of a day and the hour after it.
 */
final class DirtyFormsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String TYPED =
            "textarea:not([hidden]), input:is([type=text], [type=date], [type=datetime-local], [type=email],"
                    + " [type=tel], [type=search], :not([type]))";
    private static final int ENOUGH = 16;

    private static Product product;
    private static ExamStage.Desk desk;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> refused = new TreeSet<>();

    @BeforeAll
    static void start() throws SQLException {
        product = Product.still(DATABASE);
        desk = new ExamStage(product).desk("dirty");
        desk.complete();
        try (var connection = DATABASE.connection();
                var statement = connection.createStatement()) {
            statement.execute("delete from applicant"); // the stage's have no names to show
        }
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void everyFormTakesOrRefusesWhatIsTypedAndLosesNothing() {
        Set<String> forms = new LinkedHashSet<>();
        for (String page : pages()) {
            for (Element form : desk.officer().get(page).select("main form[method=post]:not([enctype])")) {
                if (!form.select(TYPED).select("[name]").isEmpty()
                        && forms.add(kind(form.attr("action")) + fields(form))) {
                    fillAll(page, form.attr("action"));
                }
            }
        }

        assertEquals(List.of(), faults);
        assertTrue(refused.size() >= ENOUGH, () -> "forms that refused something: " + refused);
    }

    private void fillAll(String page, String action) {
        fill(page, action, date -> "", text -> "");
        fill(page, action, date -> "2027-02-30T25:61", text -> "考".repeat(200));
        fill(page, action, date -> "2027-01-17T23:59:59", text -> "  <b>９９９</b>" + text);
        fill(page, action, date -> "2027-01-17T24:00", text -> "999999999999999999999");
        fill(page, action, date -> "+999999999-12-31", text -> "-1");
    }

    private void fill(String address, String action, UnaryOperator<String> date, UnaryOperator<String> text) {
        Page page = desk.officer().get(address);
        Element form = page.select("main form[action=\"" + action + "\"]").first();
        if (form == null) {
            return;
        }
        Map<String, String> typed = new LinkedHashMap<>();
        form.select(TYPED).select("[name]").forEach(field -> typed.put(field.attr("name"), value(field, date, text)));
        PageForm filled = page.form(action);
        typed.forEach(filled::fill);
        Page answer = filled.submit();
        if (answer.status() >= 500 || answer.status() == 200) {
            faults.add(answer.status() + " " + address + " " + kind(action) + " " + typed);
        } else if (answer.status() == 422) {
            refused.add(kind(action));
            typed.forEach((name, value) -> {
                if (!holds(answer, name, value)) {
                    faults.add("lost " + address + " " + kind(action) + " " + name + "=" + value);
                }
            });
        }
    }

    private static String value(Element field, UnaryOperator<String> date, UnaryOperator<String> text) {
        return field.attr("type").startsWith("date") ? date.apply(field.val()) : text.apply(field.val());
    }

    private static boolean holds(Page answer, String name, String value) {
        return answer.select("main [name=\"" + name + "\"]").stream()
                .anyMatch(field -> field.val().strip().equals(value.strip()));
    }

    /** One page of each kind that can be reached from the desk. */
    private static List<String> pages() {
        Browserless officer = desk.officer();
        Set<String> kinds = new LinkedHashSet<>();
        List<String> found = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>(List.of("/schools/dirty/desk"));
        while (!next.isEmpty()) {
            String address = next.poll();
            if (kinds.add(kind(address))) {
                Page page = officer.get(address);
                if (page.status() == 200 && page.body().startsWith("<!DOCTYPE html>")) {
                    found.add(address);
                    next.addAll(page.select("a[href^=/schools/dirty/desk]").eachAttr("href"));
                }
            }
        }
        return found;
    }

    private static String kind(String address) {
        return address.replaceAll("#.*", "").replaceAll("[0-9a-z]{26}", "*");
    }

    private static String fields(Element form) {
        return String.valueOf(new TreeSet<>(form.select("[name]").eachAttr("name")));
    }
}
