package callboard.roster;

import callboard.data.Secret;
import callboard.data.Vault;
import callboard.identity.DocumentNumber;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Between a row as the officer sees it and an {@link Applicant}, whose document, phone and own columns are sealed. */
@ApplicationScoped
public class ApplicantSeal {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final String TABLE = "applicant";

    /** Of what a row says. */
    private static final int USUAL_LENGTH = 256;

    /** A print is of values, not of keys. */
    private static final MajorChoice ANY = new MajorChoice("", "");

    private final Vault vault;
    private final DocumentIndex index;

    @Inject
    ApplicantSeal(Vault vault, DocumentIndex index) {
        this.vault = vault;
        this.index = index;
    }

    /** A new registration with everything its row says, and a {@link callboard.data.Ref} of its own. */
    public Applicant fresh(String ref, ApplicantPlace place, ApplicantRow row, Instant now) {
        Applicant applicant = new Applicant(ref, place, now);
        DocumentNumber document = row.key().document();
        applicant.identify(
                document.type(),
                vault.seal(at(applicant, "document"), document.value()),
                index.of(document),
                document.masked());
        row.fields().forEach((field, value) -> write(applicant, field, value));
        writeExtras(applicant, row.extras());
        applicant.print = print(row);
        return applicant;
    }

    /** The blind index of a document. */
    public String index(DocumentNumber document) {
        return index.of(document);
    }

    /**
     * What a row says, in eight bytes: equal for rows that say the same, for others only if chance plays a trick once in 10¹⁹
     * times; never 0. An empty value says what a missing one does. Keyed, because a phone number could be guessed from it.
     */
    public long print(ApplicantRow row) {
        var text = new StringBuilder(USUAL_LENGTH);
        for (RosterField field : RosterField.values()) {
            if (field.isValue()) {
                text.append(row.text(field)).append('\0');
            }
        }
        row.extras().forEach((heading, value) -> {
            if (!value.isEmpty()) {
                text.append(heading).append('\0').append(value).append('\0');
            }
        });
        long print = vault.print("applicant", text.toString());
        return print == 0 ? 1 : print;
    }

    /** Notes what a row says now that all of its values are written. */
    public void reprint(Applicant applicant) {
        applicant.print = print(row(applicant, ANY));
    }

    /** Takes over one value in canonical form; its print is not known until {@link #reprint}. */
    public void write(Applicant applicant, RosterField field, String value) {
        applicant.print = null;
        if (field == RosterField.PHONE) {
            applicant.phone = seal(applicant, "phone", value);
            applicant.phoneMasked = Masked.phone(value);
        } else {
            applicant.write(field, value);
        }
    }

    /** Takes over values of the officer's own columns; the others stay, empty ones go. */
    public void writeExtras(Applicant applicant, Map<String, String> changes) {
        if (!changes.isEmpty()) {
            applicant.print = null;
            Map<String, String> extras = extras(applicant);
            extras.putAll(changes);
            extras.values().removeIf(String::isEmpty);
            applicant.extras = extras.isEmpty() ? Applicant.sealedNothing() : seal(applicant, "extras", json(extras));
        }
    }

    /** The officer's own columns by heading. */
    public Map<String, String> extras(Applicant applicant) {
        String json = open(applicant, "extras", applicant.extras);
        try {
            return json.isEmpty() ? new TreeMap<>() : JSON.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The own columns of applicant " + applicant.ref() + " cannot be read", e);
        }
    }

    /** The phone in clear, empty for none: for sending, never for showing. */
    public String phone(Applicant applicant) {
        return open(applicant, "phone", applicant.phone);
    }

    /** One value as it stands, in clear. */
    public String text(Applicant applicant, RosterField field) {
        return field == RosterField.PHONE ? phone(applicant) : applicant.text(field);
    }

    public DocumentNumber document(Applicant applicant) {
        return new DocumentNumber(applicant.documentType(), open(applicant, "document", applicant.document));
    }

    /** The registration as a row, to be compared with one of a file. */
    public ApplicantRow row(Applicant applicant, MajorChoice choice) {
        var fields = new EnumMap<RosterField, String>(RosterField.class);
        for (RosterField field : RosterField.values()) {
            String text = text(applicant, field);
            if (!text.isEmpty()) {
                fields.put(field, text);
            }
        }
        return new ApplicantRow(new ApplicantKey(document(applicant), choice), fields, extras(applicant));
    }

    private Secret seal(Applicant applicant, String column, String value) {
        return value.isEmpty() ? Applicant.sealedNothing() : vault.seal(at(applicant, column), value);
    }

    private String open(Applicant applicant, String column, Secret secret) {
        return secret.sealed().length == 0 ? "" : vault.open(at(applicant, column), secret);
    }

    private static Secret.Place at(Applicant applicant, String column) {
        return new Secret.Place(TABLE, column, applicant.ref());
    }

    private static String json(Map<String, String> extras) {
        try {
            return JSON.writeValueAsString(extras);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
