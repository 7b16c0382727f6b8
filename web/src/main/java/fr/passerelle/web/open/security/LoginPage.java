package fr.passerelle.web.open.security;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.login.LoginAttempt;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.web.faces.Door;
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
    private boolean continuing;

    /** Signs in; the answer is already a redirect when the person came for a protected page. */
    public String signIn() {
        LoginAttempt attempt =
                new LoginAttempt(login, password, door.address(), door.cookie(LoginAttempt.DEVICE_COOKIE));
        AuthenticationStatus status = security.authenticate(
                door.request(),
                door.response(),
                withParams().credential(attempt).newAuthentication(!continuing));
        if (status == AuthenticationStatus.SEND_FAILURE || status == AuthenticationStatus.NOT_DONE) {
            throw new RuleViolation("login.refused");
        }
        attempt.issuedDevice().ifPresent(secret -> door.keep(LoginAttempt.DEVICE_COOKIE, secret));
        door.renewSession();
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            door.alreadyAnswered();
            return null;
        }
        String home = door.request().isUserInRole(Roles.APPLICANT) ? "/portal/home.xhtml" : "/office/home.xhtml";
        return home + "?faces-redirect=true";
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

    public boolean isContinuing() {
        return continuing;
    }

    public void setContinuing(boolean continuing) {
        this.continuing = continuing;
    }
}
