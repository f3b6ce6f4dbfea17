package callboard.bench;

import callboard.Product;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Passwords;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Candidates who have an account, others who have none, and what either sends from a browser that was never here. */
final class Crowd {

    static final String PASSWORD = "a stage of one's own";

    private final Product product;
    private final HttpClient client = HttpClient.newHttpClient();

    Crowd(Product product) {
        this.product = product;
    }

    HttpClient client() {
        return client;
    }

    /** So many accounts with numbers from {@link #known}; one hash serves them all. */
    void register(int count) {
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            String hash = product.bean(Passwords.class).hash(PASSWORD);
            for (int i = 0; i < count; i++) {
                accounts.create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "", known(i), ""), hash);
            }
        });
    }

    static String known(int i) {
        return "138" + (10_000_000 + i);
    }

    static String unknown(int i) {
        return "139" + (10_000_000 + i);
    }

    HttpRequest get(String path) {
        return HttpRequest.newBuilder(product.address().resolve(path)).build();
    }

    HttpRequest post(String path, Map<String, String> fields) {
        URI address = product.address().resolve(path);
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "zh-CN")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
