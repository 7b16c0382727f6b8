package fr.passerelle.web.open.security;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.account.Registration;
import fr.passerelle.web.faces.Door;
import fr.passerelle.web.words.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A person of an association asks for an account; the next step comes by mail, whether the address is known or not. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    private Registration registration;

    @Inject
    private Reader reader;

    @Inject
    private Door door;

    private String mail;
    private String name;

    public String register() {
        registration.register(mail, name, Language.of(reader.getLocale()), door.address());
        return "/open/security/sent.xhtml?faces-redirect=true";
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
}
