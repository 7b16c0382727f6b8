package fr.passerelle.web.open.security;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.login.LoginAttempt;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.web.faces.Door;
import fr.passerelle.web.http.KeptForm;
import fr.passerelle.web.http.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;

/** One answer for unknown, wrong, disabled and throttled: the page cannot tell them apart either. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    private SecurityContext security;

    @Inject
    private Door door;

    private String login;
    private String password;
    private String wish;
    private Welcome welcome;

    /** The address of this page after that step. */
    static String after(Welcome step) {
        return Wish.SIGN_IN_PAGE + "?faces-redirect=true&bienvenue=" + step;
    }

    /**
     * Signs in, in a session that did not exist before: whoever knew the former one, or was signed in to it, has nothing
     * of this one.
     */
    public void signIn() {
        door.leaveSession();
        LoginAttempt attempt =
                new LoginAttempt(login, password, door.address(), door.cookie(LoginAttempt.DEVICE_COOKIE));
        AuthenticationStatus status = security.authenticate(
                door.request(),
                door.response(),
                withParams().credential(attempt).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new RuleViolation("login.refused");
        }
        attempt.issuedDevice().ifPresent(secret -> door.keep(LoginAttempt.DEVICE_COOKIE, secret));
        String home = door.request().isUserInRole(Roles.APPLICANT) ? "/portal/home.xhtml" : "/office/home.xhtml";
        Wish next = Wish.read(wish).orElse(new Wish(home));
        KeptForm.keep(door.request().getSession(), next, getKept());
        door.leadTo(next);
    }

    /** A form that was sent when its session had ended; empty when one only comes to sign in. */
    public String getKept() {
        Object shown = door.request().getAttribute(KeptForm.FIELD);
        return shown == null ? door.request().getParameter(KeptForm.FIELD) : shown.toString();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public Welcome getWelcome() {
        return welcome;
    }

    public void setWelcome(Welcome welcome) {
        this.welcome = welcome;
    }
}
