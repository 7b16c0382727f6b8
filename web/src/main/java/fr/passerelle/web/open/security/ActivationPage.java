package fr.passerelle.web.open.security;

import fr.passerelle.base.account.Registration;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Opens an account by the link of a mail, with a password of one's own. */
@Named
@ViewScoped
public class ActivationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Registration registration;

    @Inject
    private Notices notices;

    private String secret;
    private String login;
    private final NewPassword typed = new NewPassword();

    public void load() {
        login = registration.look(secret).getLogin();
    }

    public String activate() {
        registration.activate(secret, typed.chosen());
        notices.done("activate.done");
        return "/open/security/login.xhtml?faces-redirect=true";
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getLogin() {
        return login;
    }

    public NewPassword getTyped() {
        return typed;
    }
}
