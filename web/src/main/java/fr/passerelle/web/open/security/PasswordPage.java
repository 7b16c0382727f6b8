package fr.passerelle.web.open.security;

import fr.passerelle.base.login.LoginAttempt;
import fr.passerelle.base.login.PasswordReset;
import fr.passerelle.web.faces.Door;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Chooses another password, by the link of a mail. */
@Named
@ViewScoped
public class PasswordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PasswordReset reset;

    @Inject
    private Door door;

    @Inject
    private Notices notices;

    private String secret;
    private final NewPassword typed = new NewPassword();

    public void load() {
        reset.look(secret);
    }

    public String save() {
        String device = reset.reset(secret, typed.chosen(), door.cookie(LoginAttempt.DEVICE_COOKIE));
        door.keep(LoginAttempt.DEVICE_COOKIE, device);
        notices.done("newPassword.saved");
        return "/open/security/login.xhtml?faces-redirect=true";
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
