package callboard.owndata;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.login.LogInService;
import callboard.web.ApiJson;
import callboard.web.Form;
import callboard.web.NotFound;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    private final AccountPart account;
    private final IdentityPart identity;
    private final ExamPart exams;
    private final Trail trail;
    private final Clock clock;

    @Inject
    OwnCopy(
            CurrentSignIn current,
            LogInService logIn,
            AccountPart account,
            IdentityPart identity,
            ExamPart exams,
            Trail trail,
            Clock clock) {
        this.current = current;
        this.logIn = logIn;
        this.account = account;
        this.identity = identity;
        this.exams = exams;
        this.trail = trail;
        this.clock = clock;
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

    /** The ZIP. */
    @Transactional
    public byte[] take() {
        Account me = me();
        trail.record(Act.of("owndata.act.taken", me.ref()).named(me.loginMasked()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("takenAt", clock.now());
        data.putAll(account.of(me));
        data.putAll(identity.of(me));
        data.putAll(exams.of(me));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("data.json", json(data));
        files.putAll(identity.pictures(me));
        files.putAll(exams.receipts(me));
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
