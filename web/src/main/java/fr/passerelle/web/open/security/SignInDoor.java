package fr.passerelle.web.open.security;

import fr.passerelle.web.http.KeptForm;
import fr.passerelle.web.http.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Our own sign-in page in front of Jakarta Security; after it, one lands where one wanted to go. The way there is in the
 * address of the page and a form that was being sent is in the page itself: nothing is kept for somebody unknown.
 */
@AutoApplySession
@ApplicationScoped
public class SignInDoor implements HttpAuthenticationMechanism {
    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential shown = context.getAuthParameters().getCredential();
        if (shown != null) {
            return context.notifyContainerAboutLogin(stores.validate(shown));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            askFirst(request, response);
        } catch (IOException broken) {
            throw new AuthenticationException(broken);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void askFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = Wish.of(request).signInPage();
        if (Wish.isOfScript(request)) {
            Wish.redirectScript(response, page);
        } else if (KeptForm.isSentBy(request)) {
            KeptForm.sendOn(request, response);
        } else {
            response.sendRedirect(page);
        }
    }
}
