package fr.passerelle.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The authority that runs this site, from the environment. What is not set is empty, and public pages leave it out. */
@Named
@ApplicationScoped
public class Publisher {
    private static final String ADDRESS = "PASSERELLE_AUTHORITY_ADDRESS";
    private static final String DIRECTOR = "PASSERELLE_PUBLICATION_DIRECTOR";
    private static final String HOST = "PASSERELLE_HOST";
    private static final String MAIL = "PASSERELLE_CONTACT_MAIL";
    private static final String DPO_MAIL = "PASSERELLE_DPO_MAIL";

    public String getAuthority() {
        return set("PASSERELLE_AUTHORITY") ? value("PASSERELLE_AUTHORITY") : "Métropole européenne de Lille";
    }

    public String getAddress() {
        return value(ADDRESS);
    }

    public String getDirector() {
        return value(DIRECTOR);
    }

    public String getHost() {
        return value(HOST);
    }

    public String getMail() {
        return value(MAIL);
    }

    public String getDataProtectionMail() {
        return value(DPO_MAIL);
    }

    public String getPhone() {
        return value("PASSERELLE_CONTACT_PHONE");
    }

    /** The variables that the law wants a public site to have (LCEN, art. 6; RGPD, art. 13) and that are not set. */
    public List<String> getMissing() {
        return Stream.of(ADDRESS, DIRECTOR, HOST, MAIL, DPO_MAIL)
                .filter(variable -> !set(variable))
                .toList();
    }

    private static boolean set(String variable) {
        return !value(variable).isEmpty();
    }

    private static String value(String variable) {
        String value = System.getenv(variable);
        return value == null ? "" : value.strip();
    }
}
