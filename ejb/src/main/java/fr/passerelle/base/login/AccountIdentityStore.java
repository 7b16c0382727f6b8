package fr.passerelle.base.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Our accounts, for the container's sign-in mechanism. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @Inject
    private Login login;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof LoginAttempt attempt)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return login.attempt(attempt)
                .map(actor -> new CredentialValidationResult(actor.login(), actor.roleNames()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
