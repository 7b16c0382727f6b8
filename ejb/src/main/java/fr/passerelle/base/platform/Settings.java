package fr.passerelle.base.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the operator sets: environment variables, each with a default that suits a first start. */
@ApplicationScoped
public class Settings {
    private final Map<String, String> environment;

    public Settings() {
        this(System.getenv());
    }

    /** Reads from this map, as it is at each question. */
    public Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** PASSERELLE_DATA: where the database file and the documents live. */
    public Path dataDirectory() {
        return Path.of(text("PASSERELLE_DATA").orElse("data")).toAbsolutePath().normalize();
    }

    /** PASSERELLE_PUBLIC_URL, without a final slash: links in mails and PDFs never come from a request. */
    public String publicUrl() {
        return text("PASSERELLE_PUBLIC_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** PASSERELLE_SMTP_HOST: while it is not set, mails stay in the outbox. */
    public Optional<String> smtpHost() {
        return text("PASSERELLE_SMTP_HOST");
    }

    public int smtpPort() {
        return text("PASSERELLE_SMTP_PORT").map(Integer::parseInt).orElse(25);
    }

    public Optional<String> smtpUser() {
        return text("PASSERELLE_SMTP_USER");
    }

    public Optional<String> smtpPassword() {
        return text("PASSERELLE_SMTP_PASSWORD");
    }

    /** PASSERELLE_MAIL_FROM: the sender of every mail. */
    public String mailFrom() {
        return text("PASSERELLE_MAIL_FROM").orElse("ne-pas-repondre@passerelle.invalid");
    }

    /** PASSERELLE_CLAMAV_HOST: while it is not set, files are taken without a virus scan, and say so. */
    public Optional<String> clamavHost() {
        return text("PASSERELLE_CLAMAV_HOST");
    }

    public int clamavPort() {
        return text("PASSERELLE_CLAMAV_PORT").map(Integer::parseInt).orElse(3310);
    }

    /** PASSERELLE_COMPANY_REGISTER_URL: empty when it says {@code off}, and the register is then never asked. */
    public Optional<String> companyRegisterUrl() {
        String address = text("PASSERELLE_COMPANY_REGISTER_URL").orElse("https://recherche-entreprises.api.gouv.fr");
        return address.equals("off") ? Optional.empty() : Optional.of(address.replaceAll("/+$", ""));
    }

    /** PASSERELLE_DEMO_PASSWORD: when set, demonstration data is loaded once into an empty database. */
    public Optional<String> demoPassword() {
        return text("PASSERELLE_DEMO_PASSWORD");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
