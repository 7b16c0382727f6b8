package fr.passerelle.web.open.security;

import fr.passerelle.base.login.PasswordReset;
import fr.passerelle.web.faces.Door;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for a link to choose another password; the page says the same for a known and an unknown address. */
@Named
@RequestScoped
public class ForgottenPage {
    @Inject
    private PasswordReset reset;

    @Inject
    private Door door;

    private String mail;

    public String ask() {
        reset.ask(mail, door.address());
        return "/open/security/sent.xhtml?faces-redirect=true";
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
