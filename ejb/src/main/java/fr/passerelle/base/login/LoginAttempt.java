package fr.passerelle.base.login;

import fr.passerelle.base.limit.Tally;
import jakarta.security.enterprise.credential.Credential;
import java.util.List;
import java.util.Optional;

/** What the sign-in page passes to the container: who, with what, from where, and the cookie of a known browser. */
public final class LoginAttempt implements Credential {
    /** The cookie that keeps {@link #issuedDevice}: HttpOnly, Secure, one year. */
    public static final String DEVICE_COOKIE = "passerelle-device";

    private final String login;
    private final String password;
    private final String address;
    private final String device;
    private String issuedDevice;

    /** {@code device} is the value of the cookie, or null. */
    public LoginAttempt(String login, String password, String address, String device) {
        this.login = login == null ? "" : login;
        this.password = password == null ? "" : password;
        this.address = address;
        this.device = device;
    }

    /** Whose tries this one counts with; a browser that the account knows waits by itself only. */
    List<Tally> subjects(boolean known) {
        return known ? List.of(Tally.device(device)) : List.of(Tally.account(login), Tally.address(address));
    }

    String login() {
        return login;
    }

    String password() {
        return password;
    }

    String device() {
        return device;
    }

    void issue(String deviceSecret) {
        issuedDevice = deviceSecret;
    }

    /** After a success: the value to keep in the cookie, when this browser was not known. */
    public Optional<String> issuedDevice() {
        return Optional.ofNullable(issuedDevice);
    }

    @Override
    public String toString() {
        return "LoginAttempt";
    }
}
