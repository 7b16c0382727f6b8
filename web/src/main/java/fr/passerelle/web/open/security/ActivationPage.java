package fr.passerelle.web.open.security;

import fr.passerelle.base.account.Registration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Opens an account by the link of a mail, with a password of one's own. */
@Named
@RequestScoped
public class ActivationPage {
    @Inject
    private Registration registration;

    private String secret;
    private String login;
    private final NewPassword typed = new NewPassword();

    public void load() {
        login = registration.look(secret).getLogin();
    }

    public String activate() {
        registration.activate(secret, typed.chosen());
        return LoginPage.after(Welcome.ACCOUNT);
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
