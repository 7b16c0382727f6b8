package fr.passerelle.organisation.register;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looking an organisation up in the public register, on behalf of those who bring one here. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class PublicRegister {
    @Inject
    private CompanyRegister register;

    /** What the register knows, to fill a form with; takes a few seconds at most, and holds no connection meanwhile. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RegisterAnswer lookUp(Siret siret) {
        return register.find(siret);
    }
}
