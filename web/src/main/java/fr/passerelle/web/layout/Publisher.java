package fr.passerelle.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The authority that runs this site, from the environment: an unset value says which variable the operator owes. */
@Named
@ApplicationScoped
public class Publisher {
    public String getAuthority() {
        return optional("PASSERELLE_AUTHORITY", "Métropole européenne de Lille");
    }

    public String getAddress() {
        return owed("PASSERELLE_AUTHORITY_ADDRESS");
    }

    public String getDirector() {
        return owed("PASSERELLE_PUBLICATION_DIRECTOR");
    }

    public String getHost() {
        return owed("PASSERELLE_HOST");
    }

    public String getMail() {
        return owed("PASSERELLE_CONTACT_MAIL");
    }

    public String getDataProtectionMail() {
        return owed("PASSERELLE_DPO_MAIL");
    }

    /** Empty when no telephone is given: the page then shows none. */
    public String getPhone() {
        return optional("PASSERELLE_CONTACT_PHONE", "");
    }

    private static String owed(String variable) {
        return optional(variable, "[" + variable + "]");
    }

    private static String optional(String variable, String otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
