package fr.passerelle.web.open.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Our own sign-in page in front of Jakarta Security; after it, one lands where one wanted to go. */
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(
                        loginPage = "/open/security/login.xhtml?suite=true",
                        useForwardToLogin = false,
                        errorPage = ""))
public class SignInDoor {}
