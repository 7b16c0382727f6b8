package fr.passerelle.web.open.security;

import fr.passerelle.base.login.LoginAttempt;
import fr.passerelle.base.login.PasswordReset;
import fr.passerelle.web.faces.Door;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Chooses another password, by the link of a mail. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private PasswordReset reset;

    @Inject
    private Door door;

    private String secret;
    private final NewPassword typed = new NewPassword();

    public void load() {
        reset.look(secret);
    }

    public String save() {
        String device = reset.reset(secret, typed.chosen(), door.cookie(LoginAttempt.DEVICE_COOKIE));
        door.keep(LoginAttempt.DEVICE_COOKIE, device);
        return LoginPage.after(Welcome.PASSWORD);
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public NewPassword getTyped() {
        return typed;
    }
}
