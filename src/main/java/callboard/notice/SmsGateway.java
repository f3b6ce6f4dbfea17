package callboard.notice;

import callboard.config.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Short messages by an HTTP gateway: POST of {@code {"id", "to", "text"}} with a bearer token. 2xx is taken; 4xx is refused for
 * good, except 408 and 429; anything else is worth another try. Every wait ends after three seconds.
 */
final class SmsGateway implements Gateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI url;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    SmsGateway(Settings.Sms settings, String url) {
        this.url = URI.create(url);
        this.token = settings.token().orElse("");
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void send(Letter letter) throws Undelivered {
        int status = status(request(letter));
        if (status < 200 || status > 299) {
            boolean passing = status >= 500 || status < 400 || status == 408 || status == 429;
            throw new Undelivered("HTTP " + status, passing);
        }
    }

    private HttpRequest request(Letter letter) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(json(letter)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private int status(HttpRequest request) throws Undelivered {
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode();
        } catch (IOException e) {
            throw new Undelivered(e.getClass().getSimpleName(), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("interrupted", true);
        }
    }

    private static String json(Letter letter) {
        try {
            return JSON.writeValueAsString(Map.of("id", letter.id(), "to", letter.address(), "text", letter.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
