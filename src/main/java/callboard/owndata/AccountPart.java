package callboard.owndata;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.SignIn;
import callboard.account.SignInService;
import callboard.consent.Consent;
import callboard.consent.ConsentLedger;
import callboard.notice.ReceivedNotices;
import callboard.web.Language;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The account itself: its log-in name, where it is signed in, what was agreed to and what was told. */
@ApplicationScoped
class AccountPart {

    /** Of notices. */
    private static final Limit MOST = Limit.of(2_000);

    private final AccountService accounts;
    private final SignInService signIns;
    private final ConsentLedger consents;
    private final ReceivedNotices notices;

    @Inject
    AccountPart(AccountService accounts, SignInService signIns, ConsentLedger consents, ReceivedNotices notices) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.consents = consents;
        this.notices = notices;
    }

    /** The account. */
    record Own(String number, String logIn, String name, Instant createdAt) {}

    /** A browser. */
    record Browser(String device, Instant since, Instant lastUsedAt) {}

    /** A line of the ledger. */
    record Agreed(String text, int version, String digest, Instant agreedAt) {}

    /** What was told. */
    record Told(Instant at, String title, String text) {}

    Map<String, Object> of(Account me) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("account", new Own(me.ref(), accounts.loginOf(me), me.name(), me.createdAt()));
        data.put("signIns", signIns.open(me).stream().map(AccountPart::browser).toList());
        data.put("consents", consents.of(me).stream().map(AccountPart::agreed).toList());
        data.put("notices", told(me));
        return data;
    }

    private static Browser browser(SignIn signIn) {
        return new Browser(signIn.device(), signIn.createdAt(), signIn.lastUsedAt());
    }

    private static Agreed agreed(Consent consent) {
        return new Agreed(consent.kind().name(), consent.number(), consent.digest(), consent.agreedAt());
    }

    private List<Told> told(Account me) {
        return notices.latest(me.id(), MOST).stream()
                .map(notice -> new Told(notice.createdAt(), notice.title(Language.ZH_CN), notice.text(Language.ZH_CN)))
                .toList();
    }
}
