package fr.passerelle.organisation.register;

import fr.passerelle.base.shared.Siret;

/** The public register of companies, wherever it is read. */
public interface CompanyRegister {
    /** Answers within a few seconds, whatever happens. */
    RegisterAnswer find(Siret siret);
}
