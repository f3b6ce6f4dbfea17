package callboard.login;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.LogIn;
import callboard.account.Passwords;
import callboard.account.Role;
import callboard.account.SignInService;
import callboard.account.Tokens;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.config.Settings;
import callboard.data.Vault;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.rules.Asker;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.web.Form;
import callboard.web.Ui;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Offers places to colleagues, and lets them in when they accept. */
@ApplicationScoped
public class InvitationService {

    private final Invitations invitations;
    private final Post post;
    private final Entrance entrance;
    private final Trail trail;
    private final Clock clock;

    @Inject
    InvitationService(Invitations invitations, Post post, Entrance entrance, Trail trail, Clock clock) {
        this.invitations = invitations;
        this.post = post;
        this.entrance = entrance;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Who is invited to what.
     *
     * @param school none for the platform
     * @param place how the school or the platform is called in the message
     */
    public record Invited(String name, String email, List<Role> roles, OptionalLong school, String place) {

        public Invited {
            roles = List.copyOf(roles);
            if (roles.isEmpty() || roles.stream().anyMatch(role -> role.isPlatform() == school.isPresent())) {
                throw new IllegalArgumentException("roles of a school and of the platform do not mix: " + roles);
            }
        }
    }

    /** Sends the link. */
    @Transactional
    public Invitation invite(Invited invited) {
        String token = Tokens.fresh();
        Invitation invitation = offered(invited, token);
        post.send(invitation, invited.place(), token);
        return invitation;
    }

    /** As {@link #invite}, but whoever invites passes the link on himself: it is told here and nowhere again. */
    @Transactional
    public String offer(Invited invited) {
        String token = Tokens.fresh();
        offered(invited, token);
        return post.address(token);
    }

    /** Sends another link, for seven days from now; the old one opens nothing any more. */
    @Transactional
    public void resend(Invitation invitation, String place) {
        post.send(invitation, place, renewed(invitation));
    }

    /** As {@link #resend}, telling the link here and nowhere again. */
    @Transactional
    public String renew(Invitation invitation) {
        return post.address(renewed(invitation));
    }

    /** The invitation of a link that still opens. */
    public Optional<Invitation> byToken(String token) {
        return invitations.byToken(Tokens.hash(token)).filter(invitation -> invitation.isOpen(clock.now()));
    }

    /** Takes an offer back. */
    @Transactional
    public void revoke(Invitation invitation) {
        if (invitations.revoke(invitation.id(), clock.now()) == 1) {
            trail.record(act("login.act.invitation-revoked", invitation));
        }
    }

    /** Whether the address has a staff account already, whose password is then asked for. */
    public boolean isKnown(Invitation invitation) {
        return entrance.known(invitation).isPresent();
    }

    /**
     * What entitles the holder of the link to its place.
     *
     * @param account whose password he knows, for an address that has an account
     * @param hash of the password he chose, for one that has none
     */
    public record Proof(Optional<Account> account, String hash) {}

    /** Asks for the password of the account, slowed down as at the door, or takes a new one; otherwise the reason is on the form. */
    public Optional<Proof> prove(Invitation invitation, String password, Form form) {
        return entrance.prove(invitation, password, form);
    }

    /** Lets him in. Used twice, it is refused. */
    @Transactional
    public void accept(Invitation invitation, Proof proof) {
        Account account = entrance.open(invitation, proof);
        if (invitations.accept(invitation.id(), clock.now()) == 0) {
            throw new Refused(Verdict.refused("login.invitation.over"));
        }
        trail.record(act("login.act.invitation-accepted", invitation)
                .with("login.act.roles", roles(invitation))
                .by(new Asker.Person(account.id(), account.name())));
        entrance.begin(account);
    }

    private Invitation offered(Invited invited, String token) {
        Invitation invitation = new Invitation(Tokens.hash(token), invited.name(), invited.roles(), clock.now());
        invitation.forSchool(invited.school());
        post.address(invitation, invited.email());
        invitations.add(invitation);
        trail.record(act("login.act.invited", invitation).with("login.act.roles", roles(invitation)));
        return invitation;
    }

    private String renewed(Invitation invitation) {
        String token = Tokens.fresh();
        Instant until = clock.now().plus(Invitation.AGE);
        if (invitations.renew(invitation.id(), Tokens.hash(token), until) == 0) {
            throw new Refused(Verdict.refused("login.invitation.over"));
        }
        trail.record(act("login.act.invitation-renewed", invitation));
        return token;
    }

    private static Act act(String kind, Invitation invitation) {
        return Act.of(kind, invitation.ref())
                .named(invitation.name() + " " + invitation.emailMasked())
                .inSchool(invitation.school().orElse(0));
    }

    private static String roles(Invitation invitation) {
        return invitation.roles().stream().map(Role::name).collect(Collectors.joining(", "));
    }

    /** Writes and seals the mail. */
    @ApplicationScoped
    static class Post {

        private final Notices notices;
        private final AccountService accounts;
        private final Vault vault;
        private final Settings settings;
        private final Ui ui;

        @Inject
        Post(Notices notices, AccountService accounts, Vault vault, Settings settings, Ui ui) {
            this.notices = notices;
            this.accounts = accounts;
            this.vault = vault;
            this.settings = settings;
            this.ui = ui;
        }

        /** Seals the address it is for. */
        void address(Invitation invitation, String typed) {
            LogIn email = LogIn.of(typed);
            invitation.sendTo(
                    vault.seal(invitation.emailPlace(), email.canonical()),
                    accounts.index(email.canonical()),
                    email.masked());
        }

        /** The link itself. */
        String address(String token) {
            return front() + "/invitations/" + token;
        }

        void send(Invitation invitation, String place, String token) {
            notices.mail(
                    vault.open(invitation.emailPlace(), invitation.email),
                    Message.of(
                                    "login.invitation.mail.title",
                                    "login.invitation.mail.text",
                                    invitation.name(),
                                    place,
                                    address(token))
                            .in(ui.language())
                            .secretly()
                            .ofSchool(invitation.school().orElse(0)));
        }

        /** Never from the request's Host header, which the sender of a request may choose. */
        private String front() {
            return settings.http()
                    .publicUrl()
                    .orElseGet(() -> "http://localhost:" + settings.http().port());
        }
    }

    /** Makes or opens the account behind an invitation. */
    @ApplicationScoped
    static class Entrance {

        private final AccountService accounts;
        private final Passwords passwords;
        private final LogInService logIn;
        private final SignInService signIns;
        private final Vault vault;

        @Inject
        Entrance(AccountService accounts, Passwords passwords, LogInService logIn, SignInService signIns, Vault vault) {
            this.accounts = accounts;
            this.passwords = passwords;
            this.logIn = logIn;
            this.signIns = signIns;
            this.vault = vault;
        }

        Optional<Account> known(Invitation invitation) {
            return accounts.byLogin(email(invitation));
        }

        /** The hash is computed outside any transaction, so that no connection waits for it. */
        Optional<Proof> prove(Invitation invitation, String password, Form form) {
            Optional<Account> account = known(invitation);
            if (account.isEmpty()) {
                return Optional.of(new Proof(account, passwords.hash(password)));
            }
            LogInService.Outcome outcome = logIn.confirm(account.get(), password);
            if (outcome instanceof LogInService.Outcome.Wait wait) {
                form.reject("password", "login.wait", wait.minute());
            } else if (outcome instanceof LogInService.Outcome.Wrong
                    || account.get().isCandidate()) {
                form.reject("password", "login.invitation.wrong");
            }
            return form.hasErrors() ? Optional.empty() : Optional.of(new Proof(account, ""));
        }

        /** An account that came into being after the proof was not proved. */
        Account open(Invitation invitation, Proof proof) {
            Account opened = proof.account().orElseGet(() -> accounts.create(newcomer(invitation), proof.hash()));
            accounts.grant(opened, invitation.roles(), invitation.school());
            return opened;
        }

        private AccountService.Newcomer newcomer(Invitation invitation) {
            return new AccountService.Newcomer(Account.Kind.STAFF, invitation.name(), email(invitation), "");
        }

        void begin(Account account) {
            signIns.begin(account);
        }

        private String email(Invitation invitation) {
            return vault.open(invitation.emailPlace(), invitation.email);
        }
    }
}
