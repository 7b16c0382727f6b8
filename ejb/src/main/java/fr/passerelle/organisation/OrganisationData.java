package fr.passerelle.organisation;

import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.NamedColumn;
import fr.passerelle.base.privacy.Person;
import fr.passerelle.base.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** For which organisations somebody acts, and who confirmed a profile, named beside it. Officers are those whom the association declares, account or not. */
@ApplicationScoped
class OrganisationData implements PersonalData {
    @Inject
    private OrganisationRepository organisations;

    @Override
    public List<Holding> heldOf(Person person) {
        return organisations.listMandates(person.accountId());
    }

    @Override
    public List<NamedColumn> named() {
        return List.of(new NamedColumn("organisation", "confirmed_by"));
    }
}
