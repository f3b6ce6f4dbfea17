package callboard.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Page;
import callboard.web.ApiJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** A candidate's device as it speaks the room's wire contract. */
public record RoomClient(Browserless browser, String sitting) {

    public Page state() {
        return browser.get("/api/v1/sittings/" + sitting);
    }

    /** Makes this device the active one. */
    public Page claim(boolean takeover) {
        return browser.json("POST", "/api/v1/sittings/" + sitting + "/device", "{\"takeover\":" + takeover + "}");
    }

    public Page open(int subject, UUID key) {
        browser.header("Idempotency-Key", key.toString());
        Page answer = browser.json("POST", "/api/v1/sittings/" + sitting + "/subjects/" + subject + "/takes", "{}");
        browser.header("Idempotency-Key", "");
        return answer;
    }

    /** Claims the room and opens a take; gives its ref. */
    public String take(int subject) {
        claim(false).hasStatus(200);
        return json(open(subject, UUID.randomUUID()).hasStatus(201))
                .path("take")
                .path("take")
                .asText();
    }

    public Page look(String take) {
        return browser.get("/api/v1/takes/" + take);
    }

    public Page stop(String take, String report) {
        return browser.json("POST", "/api/v1/takes/" + take + "/stopped", report);
    }

    public Page seal(String take, String manifest) {
        return browser.json("PUT", "/api/v1/takes/" + take + "/manifest", manifest);
    }

    public Page addresses(String take, String numbers) {
        return browser.json("POST", "/api/v1/takes/" + take + "/part-urls", "{\"n\":" + numbers + "}");
    }

    /** Asks for the address of one part and sends it there. */
    public Page send(String take, Film film, int number) {
        JsonNode part = json(addresses(take, "[" + number + "]").hasStatus(200))
                .path("parts")
                .get(0);
        return browser.put(part.path("url").asText(), film.part(number));
    }

    public Page complete(String take) {
        return browser.json("POST", "/api/v1/takes/" + take + "/complete", "{}");
    }

    /** The answer is a refusal as the contract writes it. */
    public static JsonNode refused(Page page, int status, String code) {
        JsonNode problem = json(page);
        assertEquals(
                status + " " + code, page.status() + " " + problem.path("code").asText(), page::body);
        assertEquals(
                "application/problem+json",
                page.header("Content-Type").orElse("").replaceFirst(";.*", ""));
        assertTrue(page.header("X-Callboard-Now").isPresent());
        assertEquals(
                page.header("X-Request-Id").orElseThrow(),
                problem.path("requestId").asText());
        return problem;
    }

    public static JsonNode json(Page page) {
        try {
            return ApiJson.MAPPER.readTree(page.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(page + ": " + page.body(), e);
        }
    }
}
