package fr.passerelle.wrong;

import fr.passerelle.organisation.OrganisationRepository;

/** Asks the repository of another capability instead of its service. */
public class WrongRepository {
    final Object foreign = new OrganisationRepository();
}
