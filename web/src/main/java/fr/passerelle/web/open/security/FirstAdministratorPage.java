package fr.passerelle.web.open.security;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.account.Registration;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The first account of an empty product, by the link that its log shows once. */
@Named
@ViewScoped
public class FirstAdministratorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Registration registration;

    @Inject
    private Notices notices;

    @Inject
    private Reader reader;

    private String secret;
    private String mail;
    private String name;
    private final NewPassword typed = new NewPassword();

    public void load() {
        registration.lookFirstAdministrator(secret);
    }

    public String open() {
        registration.openFirstAdministrator(secret, mail, name, typed.chosen(), Language.of(reader.getLocale()));
        notices.done("activate.done");
        return "/open/security/login.xhtml?faces-redirect=true";
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
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
