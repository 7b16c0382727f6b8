package fr.passerelle.base.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** PASSERELLE_DB_URL: the JDBC address; empty for the embedded database of the data directory. */
    public Optional<String> databaseUrl() {
        return text("PASSERELLE_DB_URL");
    }

    /** PASSERELLE_DB_OWNER: who owns the tables and changes them at start; else the role that the application works with. */
    public String databaseOwner() {
        return text("PASSERELLE_DB_OWNER").or(() -> text("PASSERELLE_DB_USER")).orElse("passerelle");
    }

    /** PASSERELLE_DB_OWNER_PASSWORD, or that of the application's role when no owner is named. */
    public String databaseOwnerPassword() {
        String whose =
                text("PASSERELLE_DB_OWNER").isPresent() ? "PASSERELLE_DB_OWNER_PASSWORD" : "PASSERELLE_DB_PASSWORD";
        return text(whose).orElse("passerelle");
    }

    /** PASSERELLE_PUBLIC_URL, without a final slash: links in mails and PDFs never come from a request. */
    public String publicUrl() {
        return text("PASSERELLE_PUBLIC_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** PASSERELLE_SEAL_DIR: where the signed ends of the journal are written, best on another machine's disk. */
    public Path sealDirectory() {
        return text("PASSERELLE_SEAL_DIR")
                .map(Path::of)
                .orElseGet(() -> dataDirectory().resolve("seals"));
    }

    /** PASSERELLE_SEAL_KEY: the secret that signs them; drawn into a file when it is not given. */
    public Optional<String> sealKey() {
        return text("PASSERELLE_SEAL_KEY");
    }

    /** PASSERELLE_SEAL_MAIL: who receives each day's signed end of the journal, outside the product. */
    public Optional<String> sealMail() {
        return text("PASSERELLE_SEAL_MAIL");
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

    /** Demonstration data and no mail server: nothing real is in the mails, and nobody would ever get them. */
    public boolean mailsAreReadHere() {
        return demoPassword().isPresent() && smtpHost().isEmpty();
    }

    /** PASSERELLE_SIGN_IN_TRIES: wrong passwords before an account, a known browser or an account page has to wait. */
    public int signInTries() {
        return number("PASSERELLE_SIGN_IN_TRIES", 5);
    }

    /** PASSERELLE_SIGN_IN_TRIES_PER_ADDRESS: wrong passwords from one address before its unknown browsers wait. */
    public int signInTriesOfAddress() {
        return number("PASSERELLE_SIGN_IN_TRIES_PER_ADDRESS", 20);
    }

    /** PASSERELLE_SIGN_IN_WINDOW_MINUTES: the time over which the tries of an address are counted. */
    public Duration signInWindow() {
        return Duration.ofMinutes(number("PASSERELLE_SIGN_IN_WINDOW_MINUTES", 15));
    }

    /** PASSERELLE_MAILS_PER_PERSON: links of one kind that strangers may have sent to one person in one window. */
    public int mailsToOnePerson() {
        return number("PASSERELLE_MAILS_PER_PERSON", 3);
    }

    /** PASSERELLE_MAILS_PER_ADDRESS: mails that one address, or one person who invites, may have sent in one window. */
    public int mailsFromOneAddress() {
        return number("PASSERELLE_MAILS_PER_ADDRESS", 20);
    }

    /** PASSERELLE_MAIL_WINDOW_MINUTES: the time over which those mails are counted. */
    public Duration mailWindow() {
        return Duration.ofMinutes(number("PASSERELLE_MAIL_WINDOW_MINUTES", 60));
    }

    /** PASSERELLE_STAFF_IDLE_MINUTES, PASSERELLE_IDLE_MINUTES: without a sign of life for so long, one signs in again. */
    public Duration idle(boolean staff) {
        return Duration.ofMinutes(
                staff ? number("PASSERELLE_STAFF_IDLE_MINUTES", 30) : number("PASSERELLE_IDLE_MINUTES", 60));
    }

    /** PASSERELLE_SESSION_HOURS: however busy, one signs in again after so long. */
    public Duration longestSession() {
        return Duration.ofHours(number("PASSERELLE_SESSION_HOURS", 10));
    }

    /** PASSERELLE_SECURITY_CONTACT: where to tell of a weakness, as {@code mailto:} or an address; else the contact page. */
    public String securityContact() {
        return text("PASSERELLE_SECURITY_CONTACT").orElse(publicUrl() + "/open/contact.xhtml");
    }

    /** PASSERELLE_ROLES_OF_TWO: the roles that one administrator does not give alone. */
    public Set<String> rolesOfTwo() {
        return Set.of(text("PASSERELLE_ROLES_OF_TWO")
                .orElse("DECIDER FINANCE_PREPARER FINANCE_VALIDATOR ADMINISTRATOR")
                .split("[ ,]+"));
    }

    /** PASSERELLE_BEHIND_PROXY: how many reverse proxies of ours stand in front; {@code true} means one. */
    public int trustedProxies() {
        String proxies = text("PASSERELLE_BEHIND_PROXY").orElse("0");
        return proxies.equals("true") ? 1 : proxies.equals("false") ? 0 : Integer.parseInt(proxies);
    }

    /** PASSERELLE_MAX_SESSIONS: how many people may be signed in at once; the longest unused make room. */
    public int mostSessions() {
        return number("PASSERELLE_MAX_SESSIONS", 1_000);
    }

    /** PASSERELLE_LEAST_PACE: bytes a second below which a client that is waited for is given up. */
    public int leastPace() {
        return number("PASSERELLE_LEAST_PACE", 1_024);
    }

    private int number(String name, int usual) {
        return text(name).map(Integer::parseInt).orElse(usual);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
