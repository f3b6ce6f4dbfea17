package callboard.correction;

import callboard.Browserless;
import callboard.Page;
import callboard.PageForm;
import callboard.certification.Papers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How people come to a correction. */
final class Asking {

    private Asking() {}

    /** The address of the candidate's draft. */
    static String begun(Browserless phone, String field, String value) {
        return phone.get("/corrections")
                .form("/corrections")
                .fill(field, value)
                .fill("words", "认证时写错了")
                .submit()
                .hasStatus(303)
                .arrive()
                .see("请先上传至少一张证明")
                .address();
    }

    /** Where several beginnings at one instant lead. */
    static Set<String> begunAtOnce(Browserless phone, String name) throws InterruptedException, ExecutionException {
        PageForm form = phone.get("/corrections").form("/corrections");
        Map<String, String> fields = new HashMap<>(Map.of("name", name, "words", "认证时写错了"));
        for (String other : List.of("_csrf", "type", "number", "sex", "birth", "region", "school")) {
            fields.put(other, form.value(other));
        }
        Callable<Page> one = () -> phone.post("/corrections", fields);
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try {
            Set<String> addresses = new TreeSet<>();
            for (Future<Page> answer : threads.invokeAll(Collections.nCopies(5, one))) {
                addresses.add(answer.get().hasStatus(303).header("Location").orElse(""));
            }
            return addresses;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The address of what the candidate handed in with evidence. */
    static String asked(Browserless phone, String field, String value) {
        String own = begun(phone, field, value);
        phone.get(own)
                .form(own + "/evidence")
                .upload(Papers.picture("evidence"))
                .submit()
                .redirectsTo(own);
        phone.get(own).form(own + "/submission").submit().redirectsTo(own);
        return own;
    }

    static Page found(Browserless reviewer, String who) {
        return reviewer.get("/platform/corrections/people")
                .form("/platform/corrections/people")
                .fill("who", who)
                .submit();
    }

    /** The first seventeen digits of an ID number with their check character. */
    static String checked(String first) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (first.charAt(i) - '0') * weights[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }
}
