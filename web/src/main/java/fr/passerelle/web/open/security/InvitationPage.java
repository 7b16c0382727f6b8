package fr.passerelle.web.open.security;

import fr.passerelle.base.account.Invitations;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.layout.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Joins an organisation: signed in when one has an account already, else with a name and a password. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    private Invitations invitations;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    private String secret;
    private Invitations.Invitation invitation;
    private String name;
    private final NewPassword typed = new NewPassword();

    public void load() {
        invitation = invitations.look(secret);
    }

    public String accept() {
        invitations.accept(secret);
        notices.done("invitation.joined");
        return "/portal/home.xhtml?faces-redirect=true";
    }

    public String register() {
        invitations.acceptAndRegister(secret, name, typed.chosen());
        return LoginPage.after(Welcome.ACCOUNT);
    }

    public Invitations.Invitation getInvitation() {
        if (invitation == null) {
            load();
        }
        return invitation;
    }

    /** The invited person is the one in front of the screen. */
    public boolean isMine() {
        return viewer.isKnown() && viewer.actor().login().equals(getInvitation().login());
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public NewPassword getTyped() {
        return typed;
    }
}
