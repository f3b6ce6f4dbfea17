package callboard.support;

import callboard.account.AccountService;
import callboard.account.LogIn;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.Documents;
import callboard.identity.PersonName;
import callboard.identity.WrittenText;
import callboard.review.CaseKind;
import callboard.support.Finding.By;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds a candidate by what he says on the telephone. Phones, addresses and documents are found by their blind index, so only
 * whole; names from their beginning. What was typed is kept nowhere, that somebody searched is in the trail.
 */
@RequestScoped
public class Finder {

    static final int MOST = 20;

    private static final Limit LIMIT = Limit.of(MOST + 1);
    /** A number stands beside one document for each season, school and major. */
    private static final Limit ROWS = Limit.of(1_000);

    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Z0-9()/-]{4,40}");

    private final SupportRows rows;
    private final AccountService accounts;
    private final Documents documents;
    private final Trail trail;

    @Inject
    Finder(SupportRows rows, AccountService accounts, Documents documents, Trail trail) {
        this.rows = rows;
        this.accounts = accounts;
        this.documents = documents;
        this.trail = trail;
    }

    /** Everybody the words fit, and a row in the trail without them. */
    @Transactional
    public Finding find(String words) {
        Finding found = search(words);
        String ref =
                found.people().size() == 1 ? found.people().get(0).account().ref() : "";
        trail.record(Act.of("support.act.searched", ref)
                .with("support.by", found.by().key())
                .with("support.found", found.people().size()));
        return found;
    }

    private Finding search(String words) {
        LogIn login = LogIn.of(words);
        String number = WrittenText.squeezed(words).toUpperCase(Locale.ROOT);
        if (login.kind() == LogIn.Kind.EMAIL) {
            return found(By.EMAIL, rows.byLogin(accounts.index(words)));
        }
        List<Person> callers = login.kind() == LogIn.Kind.PHONE ? rows.byLogin(accounts.index(words)) : List.of();
        if (!callers.isEmpty() || !NUMBER.matcher(number).matches()) {
            return callers.isEmpty() ? byName(words) : found(By.PHONE, callers);
        }
        OptionalLong asked = CaseKind.INQUIRY.id(number);
        if (asked.isPresent()) {
            return found(By.NUMBER, rows.byInquiry(asked.getAsLong()).stream().toList());
        }
        List<Person> holders = rows.byDocument(indexes(number), LIMIT);
        return holders.isEmpty() ? byNumber(number, login.kind()) : found(By.DOCUMENT, holders);
    }

    /** Numbers of rosters and receipts; what looks like a phone and is none of them was meant as a phone. */
    private Finding byNumber(String number, LogIn.Kind kind) {
        Set<String> indexes = new TreeSet<>(rows.byTicket(number, ROWS));
        indexes.addAll(rows.byCandidateNumber(number, ROWS));
        indexes.addAll(rows.byRegistration(number, ROWS));
        List<Person> receivers = rows.byReceipt(number);
        List<Person> numbered = receivers.isEmpty() && !indexes.isEmpty() ? rows.byDocument(indexes, LIMIT) : receivers;
        return found(numbered.isEmpty() && kind == LogIn.Kind.PHONE ? By.PHONE : By.NUMBER, numbered);
    }

    private Finding byName(String words) {
        String name = PersonName.tidy(words).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return found(By.NAME, name.isEmpty() ? List.of() : rows.byName(name + "%", LIMIT));
    }

    private List<String> indexes(String number) {
        return Arrays.stream(DocumentType.values())
                .map(type -> documents.index(new DocumentNumber(type, number)))
                .toList();
    }

    private static Finding found(By by, List<Person> people) {
        return new Finding(by, people.subList(0, Math.min(MOST, people.size())), people.size() > MOST);
    }
}
