package fr.passerelle.web.open.security;

import fr.passerelle.security.PasswordReset;
import fr.passerelle.shared.RuleViolation;
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
    private Notices notices;

    private String secret;
    private String password;
    private String again;

    public void load() {
        reset.look(secret);
    }

    public String save() {
        requireSame(password, again);
        reset.reset(secret, password);
        notices.done("newPassword.saved");
        return "/open/security/login.xhtml?faces-redirect=true";
    }

    static void requireSame(String password, String again) {
        if (!password.equals(again)) {
            throw RuleViolation.onField("again", "password.differs");
        }
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
