package fr.passerelle.base.account;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.limit.Limits;
import fr.passerelle.base.limit.Tally;
import fr.passerelle.base.password.Passwords;
import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Joining an organisation: one of its signatories invites by mail, the invited person accepts. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Invitations {
    /** What the page of an invitation shows before it is accepted; {@code known} persons sign in, others choose a password. */
    public record Invitation(String login, UUID organisationId, MandateRole role, boolean known) {}

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private MandateRepository mandates;

    @Inject
    private AccessTokenRepository tokens;

    @Inject
    private Links links;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Limits limits;

    @Inject
    private Event<SecurityEvent> events;

    @Inject
    private Clock clock;

    public void invite(UUID organisationId, String mail, MandateRole role) {
        Actor actor = currentActor.get();
        Mandates.requireSignatory(actor, organisationId);
        String login = new EmailAddress(mail).value();
        accounts.byLogin(login).ifPresent(account -> {
            account.requireNoStaffRole();
            if (mandates.find(account.getId(), organisationId).isPresent()) {
                throw RuleViolation.onField("mail", "invitation.alreadyMember");
            }
        });
        requireSameRight(organisationId, login, role);
        links.requireFewFrom(Tally.mailsFrom(actor.accountId()));
        if (!limits.admitApart(Tally.invitationMailsTo(login))) {
            throw RuleViolation.onField("mail", "invitation.tooMany", limits.mailMinutes());
        }
        Language language = accounts.get(actor.accountId()).getLanguage();
        links.send(
                TokenPurpose.INVITATION, login, language, token -> token.into(organisationId, role, actor.accountId()));
        events.fire(new SecurityEvent("invitation.sent", actor.accountId(), organisationId + " " + role));
    }

    /** Sent again, an invitation stays what it was: another right takes withdrawing the first one, on purpose. */
    private void requireSameRight(UUID organisationId, String login, MandateRole role) {
        tokens.listPending(organisationId, clock.instant()).stream()
                .filter(token -> token.getLogin().equals(Account.normalised(login)) && token.getMandateRole() != role)
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.onField("role", "invitation.otherRight", login, other.getMandateRole());
                });
    }

    /** Invitations that nobody accepted yet, one a person: the last that was sent. */
    public List<AccessToken> listPending(UUID organisationId) {
        currentActor.get().requireReach(organisationId);
        Map<String, AccessToken> last = new LinkedHashMap<>();
        tokens.listPending(organisationId, clock.instant()).forEach(token -> last.put(token.getLogin(), token));
        return List.copyOf(last.values());
    }

    public void withdraw(UUID invitationId) {
        AccessToken token = tokens.find(invitationId)
                .filter(found -> found.getPurpose() == TokenPurpose.INVITATION)
                .orElseThrow(NotFound::new);
        Mandates.requireSignatory(currentActor.get(), token.getOrganisationId());
        tokens.closeEarlier(TokenPurpose.INVITATION, token.getLogin(), token.getOrganisationId(), clock.instant());
    }

    @PermitAll
    public Invitation look(String secret) {
        AccessToken token = links.look(TokenPurpose.INVITATION, secret);
        boolean known =
                accounts.byLogin(token.getLogin()).filter(Account::hasPassword).isPresent();
        return new Invitation(token.getLogin(), token.getOrganisationId(), token.getMandateRole(), known);
    }

    /** The signed-in person accepts; the invitation must be to their own address. Answers the organisation. */
    public UUID accept(String secret) {
        AccessToken token = links.use(TokenPurpose.INVITATION, secret);
        Actor actor = currentActor.get();
        if (!token.getLogin().equals(actor.login())) {
            throw new RuleViolation("invitation.otherAddress");
        }
        return join(accounts.get(actor.accountId()), token);
    }

    /** A person without account accepts and opens one: the link proves the address. Answers the organisation. */
    @PermitAll
    public UUID acceptAndRegister(String secret, String name, String password) {
        AccessToken token = links.use(TokenPurpose.INVITATION, secret);
        Account account = accounts.byLogin(token.getLogin()).orElse(null);
        if (account == null) {
            account = new Account(token.getLogin(), Names.require(name), token.getLanguage(), clock.instant());
            accounts.add(account);
        } else if (account.hasPassword()) {
            throw new RuleViolation("invitation.signInFirst");
        }
        account.choosePassword(passwords.choose(password, account.getLogin(), name));
        return join(account, token);
    }

    private UUID join(Account account, AccessToken token) {
        account.requireNoStaffRole();
        UUID organisationId = token.getOrganisationId();
        if (mandates.find(account.getId(), organisationId).isEmpty()) {
            mandates.add(new Mandate(account, organisationId, token.getMandateRole(), clock.instant()));
        }
        events.fire(
                new SecurityEvent("mandate.accepted", account.getId(), organisationId + " " + token.getMandateRole()));
        return organisationId;
    }
}
