package callboard.owndata;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.login.LogInService;
import callboard.web.ApiJson;
import callboard.web.Form;
import callboard.web.NotFound;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Gathers the data of the candidate who asks. A few pictures of at most 1600 pixels are all that is large in it. */
@RequestScoped
public class OwnCopy {

    private final CurrentSignIn current;
    private final LogInService logIn;
    private final OwnFacts facts;
    private final IdentityPart identity;
    private final CasesPart cases;

    @Inject
    OwnCopy(CurrentSignIn current, LogInService logIn, OwnFacts facts, IdentityPart identity, CasesPart cases) {
        this.current = current;
        this.logIn = logIn;
        this.facts = facts;
        this.identity = identity;
        this.cases = cases;
    }

    /** Asks for the password; wrong ones count as they do at the door. */
    void confirm(Form form, String password) {
        if (!form.hasErrors()) {
            LogInService.Outcome outcome = logIn.confirm(me(), password);
            if (outcome instanceof LogInService.Outcome.Wait wait) {
                form.reject("password", "contact.password.wait", wait.minute());
            } else if (outcome instanceof LogInService.Outcome.Wrong) {
                form.reject("password", "contact.password.wrong");
            }
        }
    }

    /** The ZIP. Pictures are opened and packed after the transaction, which would hold its connection all the while. */
    byte[] take() {
        Account me = me();
        OwnFacts.Found found = facts.of(me);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("data.json", json(found.data()));
        files.putAll(identity.pictures(me));
        files.putAll(cases.pictures(found.cases()));
        files.putAll(found.receipts());
        return zip(files);
    }

    private Account me() {
        return NotFound.unless(current.account());
    }

    private static byte[] json(Map<String, Object> data) {
        try {
            return ApiJson.MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(data);
        } catch (IOException e) {
            throw new UncheckedIOException("Own data could not be written", e);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Own data could not be packed", e);
        }
        return bytes.toByteArray();
    }
}
