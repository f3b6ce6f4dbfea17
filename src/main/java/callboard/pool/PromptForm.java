package callboard.pool;

import callboard.prompt.FileRefused;
import callboard.prompt.Prompt;
import callboard.prompt.PromptFiles;
import callboard.prompt.PromptKind;
import callboard.school.Typed;
import callboard.web.Form;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** A prompt as an officer types it; a picture or sound comes beside it. */
public class PromptForm {

    static final int LONGEST = 1000;

    /** As {@link Prompt#version} when the form was filled; of a new prompt none. */
    @FormParam("version")
    @DefaultValue("")
    String version = "";

    @FormParam("text")
    @DefaultValue("")
    @Size(max = LONGEST, message = "pool.text.long")
    String text = "";

    static PromptForm of(Prompt prompt, String text) {
        PromptForm form = new PromptForm();
        form.version = String.valueOf(prompt.version());
        form.text = text;
        return form;
    }

    /** The words out of a form with a file. */
    static PromptForm of(FormDataMultiPart parts) throws IOException {
        PromptForm form = new PromptForm();
        FormDataBodyPart text = parts.getField("text");
        if (text != null) {
            try (InputStream bytes = text.getValueAs(InputStream.class)) {
                form.text = new String(bytes.readNBytes(64 * 1024), StandardCharsets.UTF_8);
            }
        }
        return form;
    }

    /** What was typed; a prompt of words alone needs some. */
    String said(Form form, PromptKind kind) {
        String said = Typed.text(text);
        if (said.isEmpty() && !kind.hasFile()) {
            form.reject("text", "pool.text.missing");
        }
        return said;
    }

    /** The file that was sent with it, if the kind has one; what is wrong with it is put back on the form. */
    static Optional<PromptFiles.Media> file(Form form, PromptKind kind, FormDataMultiPart parts) throws IOException {
        if (!kind.hasFile()) {
            return Optional.empty();
        }
        FormDataBodyPart part = parts.getField("file");
        try (InputStream bytes = part == null ? InputStream.nullInputStream() : part.getValueAs(InputStream.class)) {
            return Optional.of(PromptFiles.read(kind, bytes.readNBytes(PromptFiles.MOST + 1)));
        } catch (FileRefused refused) {
            form.reject("file", refused.key());
            return Optional.empty();
        }
    }
}
