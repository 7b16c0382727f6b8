package fr.passerelle.web.open.security;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.account.Registration;
import fr.passerelle.web.words.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first account of an empty product, by the link that its log shows once. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    @Inject
    private Registration registration;

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
        return LoginPage.after(Welcome.ACCOUNT);
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
