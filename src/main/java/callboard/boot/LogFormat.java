package callboard.boot;

import callboard.config.Settings;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How log lines are written ({@code callboard.log.format}): for eyes, or one JSON object a line for collectors. A line of a
 * request carries its number ({@code mdc.request}), the same that the visitor sees on an error page, and nothing about him.
 */
final class LogFormat {

    private LogFormat() {}

    /** Puts the format in force for the whole process. */
    static void use(Settings settings) {
        if (settings.log().format() == Settings.Format.JSON
                && LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("console")
                        instanceof OutputStreamAppender<ILoggingEvent> console) {
            console.stop();
            console.setEncoder(json(context));
            console.start();
        }
    }

    /** The arguments of a message are written within it and not once more beside it. */
    static JsonEncoder json(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.start();
        return encoder;
    }
}
