package fr.passerelle.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The communes of the métropole. */
@Stateless
@PermitAll
public class Communes {
    @Inject
    private CommuneRepository communes;

    /** All 95, by name. */
    public List<Commune> list() {
        return communes.list();
    }
}
