package callboard.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LogFormatTest {

    @Test
    void aLineForCollectorsIsOneObjectWithTheNumberOfItsRequest() throws IOException {
        LoggerContext context = new LoggerContext();
        LoggingEvent event = new LoggingEvent(
                LogFormatTest.class.getName(),
                context.getLogger("callboard.web.Errors"),
                Level.ERROR,
                "A page failed\nafter {} tries",
                new IllegalStateException("broken"),
                new Object[] {3});
        event.setMDCPropertyMap(Map.of("request", "7F2Kabcdefgh"));

        String line = new String(LogFormat.json(context).encode(event), UTF_8);

        assertEquals(List.of(line.strip()), line.lines().toList());
        JsonNode object = new ObjectMapper().readTree(line);
        assertEquals("ERROR", object.path("level").asText());
        assertEquals("callboard.web.Errors", object.path("loggerName").asText());
        assertEquals("7F2Kabcdefgh", object.path("mdc").path("request").asText());
        assertEquals(
                "A page failed\nafter 3 tries", object.path("formattedMessage").asText());
        assertEquals("broken", object.path("throwable").path("message").asText());
        assertEquals(false, object.has("arguments"));
    }
}
