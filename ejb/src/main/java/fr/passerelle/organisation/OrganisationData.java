package fr.passerelle.organisation;

import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.NamedColumn;
import fr.passerelle.base.privacy.Person;
import fr.passerelle.base.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who confirmed a profile is named beside it. Officers are those whom the association declares, account or not. */
@ApplicationScoped
class OrganisationData implements PersonalData {
    @Override
    public List<Holding> heldOf(Person person) {
        return List.of();
    }

    @Override
    public List<NamedColumn> named() {
        return List.of(new NamedColumn("organisation", "confirmed_by"));
    }
}
