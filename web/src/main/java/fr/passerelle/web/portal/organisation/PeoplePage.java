package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.account.AccessToken;
import fr.passerelle.base.account.Invitations;
import fr.passerelle.base.account.Mandate;
import fr.passerelle.base.account.Mandates;
import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who may act for the organisation here, and who is invited to. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private Mandates mandates;

    @Inject
    private Invitations invitations;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Notices notices;

    private UUID id;
    private EmailAddress mail;
    private MandateRole role = MandateRole.DRAFTER;

    public String invite() {
        invitations.invite(id, mail.value(), role);
        return again("people.invited", mail.value());
    }

    public String withdraw(AccessToken invitation) {
        invitations.withdraw(invitation.getId());
        return again("people.invitationWithdrawn", invitation.getLogin());
    }

    private String again(String done, String who) {
        notices.done(done, who);
        return "/portal/organisation/people.xhtml?faces-redirect=true&id=" + id;
    }

    public String getOrganisationName() {
        return organisations.get(id).getName();
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Paris.ZONE);
    }

    public List<Mandate> getPeople() {
        return mandates.list(id);
    }

    public List<AccessToken> getInvited() {
        return invitations.listPending(id);
    }

    /** Where to change the rights of this person; empty for those who may not. */
    public String hrefOf(Mandate mandate) {
        return isSignatory()
                ? "/portal/organisation/person.xhtml?id=" + id + "&person="
                        + mandate.getAccount().getId()
                : "";
    }

    public boolean isSignatory() {
        return organisations.mandateIn(id) == MandateRole.SIGNATORY;
    }

    public List<Choice> getRights() {
        return texts.choices(MandateRole.values());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public EmailAddress getMail() {
        return mail;
    }

    public void setMail(EmailAddress mail) {
        this.mail = mail;
    }

    public MandateRole getRole() {
        return role;
    }

    public void setRole(MandateRole role) {
        this.role = role;
    }
}
